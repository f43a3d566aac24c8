/** `zonelens annotate`: every figure as `extract` prints it, plus its context with sentences. */
import { cardOf, whyEmpty } from '#lib/card/card.ts';
import { sentenceOf } from '#lib/card/sentences/sentences.ts';
import { contextsOf } from '#lib/context/contexts.ts';
import { extract } from '#lib/facts/extract.ts';
import { resolveZone } from '#lib/facts/zone.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import type { Context, Reason } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import { checkDocumentOptions, documentOptions, readDocuments } from './documents.ts';
import { type Lang, langOf, langOption } from './lang.ts';
import { openDataset } from './open-dataset.ts';
import { prettyOption, readOptions } from './options.ts';

const options = {
  ...documentOptions,
  ...langOption,
  ...prettyOption,
} as const;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(
    args,
    'annotate [OPTIONS] FILE… (or - for standard input)',
    options,
  );
  checkDocumentOptions(values);
  const lang = langOf(values.lang);
  const dataset = await openDataset(values.dataset);
  const vocabulary = compileVocabulary(await dataset.lexicon());
  let code = 0;
  const failed = (message: string) => {
    process.stderr.write(`zonelens annotate: ${message}\n`);
    code = 2;
  };
  for (const { doc, page, about } of readDocuments(values, positionals, failed)) {
    const facts = extract(page, vocabulary, about);
    const { candidates } = resolveZone(about, page, vocabulary);
    const contexts = await contextsOf(facts, dataset, candidates);
    const lines = facts.map((fact, i) => {
      const context = contexts[i] as Context;
      return values.pretty
        ? table(fact, context, lang)
        : JSON.stringify({ doc, ...fact, context: printed(context, lang) });
    });
    if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  }
  return code;
}

const said = (why: Reason, lang: Lang) => ({
  why: sentenceOf(why, lang),
  reason: why.reason,
  params: why.params,
});

/** The context with its reasons as sentences beside their codes. */
function printed(context: Context, lang: Lang): object {
  return {
    ...context,
    targets: context.targets.map(({ why, caution, ...target }) => ({
      ...target,
      ...said(why, lang),
      ...(caution && { caution: said(caution, lang) }),
    })),
    // the contract of this command has the target as a number beside its unit
    progress: context.progress.map(({ target, ...progress }) => ({
      ...progress,
      target: target.value,
      unit: target.unit,
      comparator: target.comparator,
    })),
    arithmetic: context.arithmetic && { ...context.arithmetic, ...said(context.arithmetic.why, lang) },
    notComparable: context.notComparable.map((reason) => said(reason, lang)),
  };
}

/** For people: the figure, what it means, and the first thing there is to say about it. */
function table(fact: Fact, context: Context, lang: Lang): string {
  const card = cardOf(fact, context, lang);
  const first = card.verdicts[0]
    ? `${card.verdicts[0].mark} ${card.verdicts[0].sentence}`
    : (card.lines[0]?.text ?? whyEmpty(context, lang) ?? '');
  return [fact.surface, card.title, card.who.join(' · '), context.state, first].join('\t');
}
