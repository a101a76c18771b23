import type { Localized } from '@ephemeride/domain';
import { countAt } from './counts.ts';
import { titleTokens } from './title-words.ts';

/** `à huit ans de prison`, `à dix mois ferme`. */
const TIME =
  /(?:^|\s)à ((?:\p{L}+(?:[ -]\p{L}+)?|\d+)) (ans?|mois) (?:de (?:prison|réclusion|détention|travaux forcés)|d['’](?:emprisonnement|incarcération)|ferme|avec sursis)(?!\p{L})/u;
const FOR_LIFE = /(?:^|\s)à (?:la )?(?:réclusion (?:criminelle )?à |prison à )?(?:perpétuité|vie)(?!\p{L})/u;
const TO_DEATH = /(?:^|\s)à (?:la peine de )?mort(?!\p{L})/u;

/** What a court sentences somebody to, in words behind `sentenced to`; null where the clause tells no prison or death. */
export function penaltyIn(words: string): Localized | null {
  if (FOR_LIFE.test(words)) return { FR: 'à perpétuité', EN: 'life in prison', VI: 'tù chung thân' };
  if (TO_DEATH.test(words)) return { FR: 'à mort', EN: 'death', VI: 'tử hình' };
  const [, number = '', unit = ''] = TIME.exec(words) ?? [];
  const count = countAt(titleTokens(number), 0)?.count ?? null;
  if (!count) return null;
  const years = unit !== 'mois';
  return {
    FR: `à ${number} ${unit} de prison`,
    EN: `${count[0]} ${years ? 'years' : 'months'} in prison`,
    VI: `${count[1]} ${years ? 'năm' : 'tháng'} tù`,
  };
}
