/** English, taking away what is shown, and citing it. */
export const taking = {
  taking: {
    title: 'Take this view away',
    svg: 'SVG picture',
    png: 'PNG picture',
    noPicture: 'Show the timeline first.',
    failed: 'The picture could not be made.',
    pageAddress: 'Address of this page',
    graphiql: 'Open in GraphiQL',
  },
  cite: {
    open: 'Cite',
    plain: 'In a line',
    line: '“{title}”, {when}. From {sources}. {name}, {url}, accessed {day}.',
    lineWithoutSource: '“{title}”, {when}. {name}, {url}, accessed {day}.',
  },
} as const;
