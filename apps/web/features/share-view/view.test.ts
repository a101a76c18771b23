import { describe, expect, it } from 'vitest';
import { readView, type View, viewQuery } from './view.ts';

const read = (query: string): View => {
  const parameters = new URLSearchParams(query);
  return readView((name) => parameters.get(name));
};

describe('the address of a view', () => {
  it('is empty for what opens first', () => {
    expect(viewQuery(read(''))).toBe('');
    expect(read('')).toEqual({
      window: null,
      lane: 'COUNTRY',
      countries: [],
      kinds: [],
      types: [],
      statuses: [],
      people: [],
      topics: [],
      documents: [],
      text: null,
      entry: null,
      table: null,
      language: 'fr',
      theme: null,
    });
  });

  it.each([
    'window=2022/2025',
    'window=2024',
    'window=2024-03-01/2024-05-31',
    'window=all&lane=kind',
    'countries=KH,LA&kinds=RECEPTION&types=EVENT,AGREEMENT',
    'statuses=PLANNED,HELD&people=UGVyc29uOjE,UGVyc29uOjI&topics=VG9waWM6MQ&documents=RG9jdW1lbnQ6MQ',
    'q=d%C3%A9fense&entry=RXZlbnQ6MQ%3D%3D',
    'countries=KH&lang=vi&theme=dark',
  ])('leads back to itself: %s', (query) => {
    expect(viewQuery(read(query))).toBe(query);
  });

  it('takes windows as readers write them', () => {
    expect(read('window=2022/2025').window).toEqual({ from: '2022-01-01', to: '2025-12-31' });
    expect(read('window=2024-02').window).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(read('from=2024-01-07&to=2024-01-09').window).toEqual({ from: '2024-01-07', to: '2024-01-09' });
  });

  it.each(['window=2025/2022', 'window=2024-13', 'window=hier', 'window=2024/..', 'window='])(
    'opens as if not asked where the window makes no sense: %s',
    (query) => {
      expect(read(query).window).toBeNull();
    },
  );

  it('speaks French where it asks for a language that is not there', () => {
    expect(viewQuery(read('lang=de&theme=sepia'))).toBe('');
    expect(read('lang=EN').language).toBe('en');
  });

  it('leaves out kinds and types that do not exist', () => {
    expect(read('kinds=RECEPTIN,visit&types=event,x').kinds).toEqual(['VISIT']);
    expect(read('kinds=RECEPTIN,visit&types=event,x').types).toEqual(['EVENT']);
  });

  it('leaves out ids of nothing, and of something else than the filter asks for', () => {
    expect(read('people=x,%3Cb%3E,VG9waWM6MQ,UGVyc29uOjE').people).toEqual(['UGVyc29uOjE']);
    expect(read('topics=UGVyc29uOjE&documents=%F0%9F%99%82').topics).toEqual([]);
  });
});
