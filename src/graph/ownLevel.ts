import type { RoleNode } from './careerGraph';

/**
 * True for a role with a level of its own. The level of a title-only role is inferred, and a hat is a
 * temporary part, so neither can be too high or too low.
 */
export function hasOwnLevel(role: RoleNode | undefined): role is RoleNode {
  return role?.document !== undefined && !role.document.hat;
}
