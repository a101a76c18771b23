import { numberOfKey } from './ids.ts';

export const topicNumber = (slug: string): number => numberOfKey('topic', slug);
