import type { StepLabel } from '../../../model/validation/reasons';
import type { Formatter } from '../../formatter/Formatter';

export const stepText =
  ({ figure }: Pick<Formatter, 'figure'>) =>
  (label: StepLabel): string => {
    if ('name' in label) return label.name;
    const { value, of } = label;
    if (value <= 0) return 'Noch nicht';
    return Number.isInteger(value) ? figure(value) : `${figure(value, 2)} von ${of}`;
  };
