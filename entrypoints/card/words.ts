import { wordsOf } from '#components/words.ts';
import { i18n } from '#i18n';

export const { t, locale } = wordsOf(i18n);
