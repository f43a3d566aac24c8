import type { BadRow, ImportPlan } from '#lib/model/status.ts';
import { keyOf } from '../keys.ts';
import { type MessageKey, useWords } from '../words.ts';

/** Every row of an import that cannot be used, with its line and the reason in words. */
export function BadRows({ plan: { bad, badCount } }: { plan: ImportPlan }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('import.bad', { n: badCount })}</p>
      <table class="three-line">
        <thead>
          <tr>
            <th scope="col">{t('import.where')}</th>
            <th scope="col">{t('import.why')}</th>
            <th scope="col">{t('import.text')}</th>
          </tr>
        </thead>
        <tbody>
          {bad.map((row) => (
            <tr key={`${row.file}:${row.line}`}>
              <td>
                {row.line === undefined ? row.file : t('import.line', { file: row.file, line: row.line })}
              </td>
              <td>
                <Why why={row.why} />
              </td>
              <td>{row.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {badCount > bad.length && <p class="quiet">{t('import.more', { n: badCount - bad.length })}</p>}
    </>
  );
}

function Why({ why }: { why: BadRow['why'] }) {
  const { t } = useWords();
  if (why.code !== 'row-invalid') return <>{t(`failure.${keyOf(why.code)}.what`, why.params)}</>;
  const { field, problem } = why.params;
  return (
    <>
      {t(`import.problem.${keyOf(String(problem))}` as MessageKey, {
        field: t(`import.field.${field}` as MessageKey),
      })}
    </>
  );
}
