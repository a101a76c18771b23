import { huesOf } from '@ephemeride/timeline';
import type { ReactNode } from 'react';
import type { CorpusDigest } from '../browse/corpus.ts';
import { personHref, relationHref, type Site } from '../find-way/site.ts';
import { ChartFigure } from './ChartFigure.tsx';
import type { ChartProps } from './chart-props.ts';
import { MOST_PAIRS } from './charts-query.ts';
import styles from './Meetings.module.css';
import { tiesOfCountries, tiesOfPeople } from './meeting-ties.ts';
import { NetworkDrawing } from './NetworkDrawing.tsx';
import { type Side, strongest, type Tie } from './ties.ts';

/** How many ties a network shows: on a phone few, so that names can be read. */
const MOST_TIES = { WIDE: 36, NARROW: 10 } as const;
const ROOM = { WIDE: { width: 960, height: 560 }, NARROW: { width: 360, height: 520 } } as const;

export interface MeetingsProps extends Pick<ChartProps, 'answer' | 't' | 'write'> {
  corpus: Pick<CorpusDigest, 'countries' | 'shared'>;
  site: Site;
  /** Whom the reader chose; null for none. */
  chosen: string | null;
  /** The address of this page with another choice. */
  hrefOfChoice(id: string): string;
  /** The meetings of the chosen one. */
  children: ReactNode;
}

/** Which countries met, and how often. */
export function MeetingsOfCountries(props: MeetingsProps) {
  const { answer, t, site, hrefOfChoice } = props;
  return (
    <MeetingsFigure
      {...props}
      id="countries"
      title={t('charts.countries')}
      ties={tiesOfCountries(answer)}
      nameOf={({ id, name }) => <a href={hrefOfChoice(id)}>{name}</a>}
      countHrefOf={({ sides }) =>
        relationHref(
          site,
          sides.map(({ id }) => id),
        )
      }
    />
  );
}

/** Which people met, and how often. */
export function MeetingsOfPeople(props: MeetingsProps) {
  const { answer, t, site, hrefOfChoice } = props;
  return (
    <MeetingsFigure
      {...props}
      id="people"
      title={t('charts.people')}
      ties={tiesOfPeople(answer)}
      nameOf={({ name, slug, country }) => (
        <>
          <a href={personHref(site, slug)}>{name}</a>
          {country && `, ${country.name}`}
        </>
      )}
      countHrefOf={({ sides }) => hrefOfChoice(sides[0].id)}
    />
  );
}

interface MeetingsFigureProps<S extends Side> extends MeetingsProps {
  id: 'countries' | 'people';
  title: string;
  ties: readonly Tie<S>[];
  nameOf(side: S): ReactNode;
  /** Where the number of a tie leads. */
  countHrefOf(tie: Tie<S>): string;
}

function MeetingsFigure<S extends Side>(props: MeetingsFigureProps<S>) {
  const { id, title, ties, answer, corpus, chosen, t, write, nameOf, countHrefOf, hrefOfChoice, children } =
    props;
  const { total, counted } = answer.meetings;
  if (ties.length === 0) return null;
  const hues = huesOf(
    corpus.countries.map((country) => country.id),
    new Set(corpus.shared),
  );
  const notes = [
    t(`charts.${id}Caption`),
    ...(ties.length > MOST_TIES.WIDE
      ? [
          t(ties.length < MOST_PAIRS ? 'charts.strongest' : 'charts.strongestOfMore', {
            shown: MOST_TIES.WIDE,
            total: ties.length,
          }),
        ]
      : []),
    ...(counted < total ? [t('charts.counted', { counted, total })] : []),
  ];
  const drawn = (form: 'WIDE' | 'NARROW') => (
    <NetworkDrawing
      {...{ form, chosen, hues, ...ROOM[form] }}
      network={strongest(ties, MOST_TIES[form], chosen)}
      label={title}
      hrefOf={hrefOfChoice}
      say={(name, count) => t('charts.met', { name, count })}
    />
  );
  return (
    <ChartFigure
      id={id}
      title={title}
      caption={notes.join(' ')}
      after={children}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {t(id === 'people' ? 'charts.pairOfPeople' : 'charts.pairOfCountries')}
              </th>
              <th scope="col">{t('charts.meetings')}</th>
            </tr>
          </thead>
          <tbody>
            {ties.map((tie) => (
              <tr key={tie.sides.map((side) => side.id).join(' ')}>
                {tie.sides.map((side) => (
                  <td key={side.id}>{nameOf(side)}</td>
                ))}
                <td>
                  <a href={countHrefOf(tie)}>{write(tie.count)}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div className={styles.drawings}>
        {drawn('WIDE')}
        {drawn('NARROW')}
      </div>
    </ChartFigure>
  );
}
