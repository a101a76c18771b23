import type { Span } from '@ephemeride/domain';
import { areInitials, isAgency, readAgencyChain } from './agency.ts';

/** Who a despatch ends with; the agency is null where only an author or an end mark stands there. */
export interface SignOff extends Span {
  readonly agency: string | null;
}

const LABEL =
  /^(?:© ?\d{4} |\(?(?:sources?|agences?|avec|d'après|texte|article|rédaction|auteur|traduction)(?: et (?:photos?|images))? ?:? |par )/iu;

/** Reads a whole line as a sign-off: `VNA/CVN`, `(MAP)`, `- VNA`, `Source : APS`, `Thê Linh/CVN`, `FIN`. */
export function readSignOff(line: string): SignOff | null {
  if (line.length > 90) return null;
  const whole = { start: 0, end: line.length };
  if (/^[-(]?\s?(?:fin|\/\.|suite|###?|-30-)\s?[-).]?$/iu.test(line)) return { ...whole, agency: null };
  const bare = line.replace(/^[\s([/<.-]+|[\s)\]/>.-]+$/gu, '');
  if (areInitials(bare) && readAgencyChain(bare) === null) return { ...whole, agency: null };
  const label = LABEL.exec(bare);
  const name = label ? bare.slice(label[0].length) : bare;
  const agency = readAgencyChain(name.replace(/^: ?/, ''));
  return agency === null ? null : { ...whole, agency };
}

/** Whether a line is nothing but a source that is known, wherever it stands. */
export function isSourceLine(line: string): boolean {
  return (
    readSignOff(line)
      ?.agency?.split(/[/, ]+/)
      .some(isAgency) ?? false
  );
}

/** Reads the sign-off behind a paragraph's last stop: ` -VNA`, `.- VNA`, ` (APS)`, `./.`; null where there is none. */
export function readTrailingSignOff(paragraph: string): SignOff | null {
  const from = Math.max(0, paragraph.length - 50);
  const tail = paragraph.slice(from);
  if (!/[.!?…»")\]]/.test(tail)) return null;
  const match =
    /(?<=[.!?…»")\]])(?<mark>\s*[-/(]\s*|\s*)(?<name>\p{L}[\p{L}\p{N}.]{1,20}(?:[ /]+[\p{L}.-]{2,20}){0,4})(?<close>[)/]?\.?)$/u.exec(
      tail,
    );
  if (match?.groups) {
    const { mark, name } = match.groups as { mark: string; name: string };
    const agency = readAgencyChain(name.replace(/\.$/, ''));
    const sure = agency !== null && (mark.trim() !== '' || agency.split(/[/, ]+/).some(isAgency));
    if (sure) {
      const start = from + match.index + mark.search(/\S|$/u);
      return { start, end: paragraph.length, agency };
    }
  }
  const endMark = /(?<=\.) ?\/\.?$/u.exec(tail);
  return endMark && { start: from + endMark.index, end: paragraph.length, agency: null };
}
