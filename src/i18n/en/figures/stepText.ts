import type { StepLabel } from '../../../model/validation/reasons';
import type { Formatter } from '../../formatter/Formatter';

/** A step's own name, what 0 is called, or the figure where it lies between steps. */
export const stepText =
  ({ figure }: Pick<Formatter, 'figure'>) =>
  (label: StepLabel): string => {
    if ('name' in label) return label.name;
    const { value, of } = label;
    if (value <= 0) return 'Not yet';
    return Number.isInteger(value) ? figure(value) : `${figure(value, 2)} of ${of}`;
  };
