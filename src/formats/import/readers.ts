/** The readers of all formats except our own and tables. Each is loaded on demand with its packages. */
import type { LadderTexts } from '../../model/ladder/ladderTexts';
import type { ImportResult, SourceFile } from '../../model/ladder/proposal';
import type { FormatId } from './types';

/** Tables of any organisation. They are read together, from all files. */
export type TableFormat = 'longCsv' | 'wideCsv';
export type TextFormat = Exclude<FormatId, 'ladder' | 'xlsx' | TableFormat>;

export interface Reader {
  /** Examines the beginning of a text. */
  recognise: (text: string) => boolean;
  /** Reads files of this format into one ladder, with these texts for what they leave unsaid. Never throws. */
  read: (files: readonly SourceFile[], texts: LadderTexts) => ImportResult;
}

const LOADERS: Readonly<Record<TextFormat, () => Promise<Reader>>> = {
  schemaOrg: async () => {
    const { isSchemaOrg, readSchemaOrg } = await import('../schema-org/schemaOrg');
    return { recognise: isSchemaOrg, read: readSchemaOrg };
  },
  financialTimes: async () => {
    const { isFinancialTimes, readFinancialTimes } = await import('../frameworks/financialTimes');
    return { recognise: isFinancialTimes, read: readFinancialTimes };
  },
  guardian: async () => {
    const { isGuardian, readGuardian } = await import('../frameworks/guardian');
    return { recognise: isGuardian, read: readGuardian };
  },
  rolePage: async () => {
    const { isRolePage, readRolePages } = await import('../role-page/page');
    return { recognise: isRolePage, read: readRolePages };
  },
  ddat: async () => {
    const { isDdat, readDdat } = await import('../frameworks/ddat');
    return { recognise: isDdat, read: readDdat };
  },
  onet: async () => {
    const { isOnetFile, readOnet } = await import('../frameworks/onet');
    return { recognise: isOnetFile, read: readOnet };
  },
};

/** The order in which formats are tried: those without a parser of their own first. */
export const TEXT_FORMATS = Object.keys(LOADERS) as TextFormat[];

export function loadReader(format: TextFormat): Promise<Reader> {
  return LOADERS[format]();
}

export function isTableFormat(format: FormatId): format is TableFormat {
  return format === 'longCsv' || format === 'wideCsv';
}
