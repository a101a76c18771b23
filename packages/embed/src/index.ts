export { frameAddress, VIEW_ATTRIBUTES, type ViewAttribute } from './frame-address.ts';
export { type EmbedSizeMessage, embedSize, readEmbedSize } from './messages.ts';
