import { huesOf, sharedCountries } from '@ephemeride/timeline';
import { localeOf } from '../../language/languages.ts';
import type { CorpusDigest } from '../browse/corpus.ts';
import styles from './ByPeriod.module.css';
import { periodBars } from './bar-charts.ts';
import { barView, canNarrow } from './bar-view.ts';
import { ChartFigure } from './ChartFigure.tsx';
import type { ChartProps } from './chart-props.ts';
import { type Period, periodsOf } from './periods.ts';

/** The most countries that have a chart of their own. */
const MOST_COUNTRIES = 8;
const COUNTRY_CODE = /^[A-Z]{2}$/;

interface Series {
  readonly id: string;
  readonly label: string;
  readonly counts: readonly number[];
}

/** The countries worth a chart of their own; those named once only where there is little else. */
function worthTelling<C extends { readonly count: number }>(countries: readonly C[]): readonly C[] {
  const often = countries.filter(({ count }) => count > 1);
  return (often.length > 2 ? often : countries).slice(0, MOST_COUNTRIES);
}

/** How many entries each period holds, in all and for each of the countries that most of them concern. */
export function ByPeriod(props: ChartProps & { corpus: CorpusDigest }) {
  const { answer, corpus, view, t, hrefOf, write, list } = props;
  const { overall, byCountry } = answer;
  const periods = periodsOf(overall.density, overall.unit, localeOf(view.language));
  const countries = byCountry.lanes.filter(({ id }) => COUNTRY_CODE.test(id));
  const shared = sharedCountries(countries, overall.total);
  const others = countries.filter(({ id }) => !shared.has(id));
  const told = worthTelling(others);
  const hues = huesOf(
    corpus.countries.map(({ id }) => id),
    new Set(corpus.shared),
  );
  const countOf = new Map(byCountry.density.map(({ lane, start, count }) => [`${lane} ${start}`, count]));
  const all: Series = {
    id: 'all',
    label: t('charts.all'),
    counts: overall.density.map(({ count }) => count),
  };
  const series = told.map(
    ({ id, label }): Series => ({
      id,
      label,
      counts: periods.map(({ from }) => countOf.get(`${id} ${from}`) ?? 0),
    }),
  );
  const most = Math.max(...series.flatMap(({ counts }) => counts), 0);
  const hrefOfBar = (id: string) => (period: Period) => {
    const change = barView(view, id === all.id ? null : id, period);
    return change && hrefOf(change);
  };
  const notes = [
    t('charts.periodCaption'),
    t(told.every(({ id }) => canNarrow(view, id)) ? 'charts.barsLead' : 'charts.someBarsLead'),
    ...(shared.size > 0
      ? [
          t('charts.shared', {
            names: list(countries.filter(({ id }) => shared.has(id)).map(({ label }) => label)),
          }),
        ]
      : []),
    ...(others.length > told.length ? [t('charts.most', { count: told.length })] : []),
  ];
  return (
    <ChartFigure
      id="periods"
      title={t(`charts.periods.${overall.unit}`)}
      caption={notes.join(' ')}
      table={<PeriodTable {...{ periods, t, write }} series={[all, ...series]} hrefOf={hrefOfBar} />}
    >
      <ul className={styles.multiples}>
        {[all, ...series].map(({ id, label, counts }) => {
          const hue = hues.get(id) ?? 0;
          return (
            <li key={id}>
              <h3>{label}</h3>
              {periodBars({
                periods,
                counts,
                most: id === 'all' ? Math.max(...counts) : most,
                colour: hue > 0 ? `var(--hue-${hue})` : 'var(--ink-soft)',
                hrefOf: hrefOfBar(id),
                write,
              })}
            </li>
          );
        })}
      </ul>
    </ChartFigure>
  );
}

interface PeriodTableProps extends Pick<ChartProps, 't' | 'write'> {
  periods: readonly Period[];
  series: readonly Series[];
  hrefOf(series: string): (period: Period) => string | null;
}

/** The same by row; periods without an entry are left out. */
function PeriodTable({ periods, series, t, hrefOf, write }: PeriodTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('charts.period')}</th>
          {series.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map((period, at) =>
          (series[0]?.counts[at] ?? 0) === 0 ? null : (
            <tr key={period.from}>
              <th scope="row">{period.full}</th>
              {series.map(({ id, counts }) => (
                <td key={id}>
                  <Count href={hrefOf(id)(period)} count={counts[at] ?? 0} write={write} />
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function Count({ href, count, write }: { href: string | null; count: number } & Pick<ChartProps, 'write'>) {
  return href === null || count === 0 ? write(count) : <a href={href}>{write(count)}</a>;
}
