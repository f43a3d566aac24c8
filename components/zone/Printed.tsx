import type { Amount } from '#lib/model/context.ts';
import { useWords } from '../words.ts';

/** A number as its source prints it, with the word that bounds it. */
export function Printed({ amount }: { amount: Pick<Amount, 'comparator' | 'printed' | 'printedUnit'> }) {
  const { t } = useWords();
  return (
    <>
      {amount.comparator !== '=' && <small>{t(`comparator.${comparatorKeys[amount.comparator]}`)}</small>}
      <b>{amount.printed}</b>
      <small>{amount.printedUnit}</small>
    </>
  );
}

const comparatorKeys = { '~': 'about', '>': 'over', '>=': 'atLeast', '<': 'under', '<=': 'atMost' } as const;
