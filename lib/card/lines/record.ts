import { type Lines, line } from './line.ts';

export const recordLine: Lines = (_, { record }, lang) => {
  if (!record) return [];
  const { met, of } = record;
  const text =
    lang === 'zh'
      ? `此前 ${of} 个有结果的目标，达到 ${met} 个`
      : `${met} of ${of} earlier targets with an outcome were reached`;
  return [line('record', lang, text)];
};
