/** What faces do when they are used: keys, focus, what is said aloud, what they hand back. */
import { type ComponentChildren, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { cards } from '#components/FigureCard.fixture.ts';
import { type CardActions, FigureCard } from '#components/FigureCard.tsx';
import { states } from '#components/options/Options.fixture.ts';
import { Options } from '#components/options/Options.tsx';
import { Panel, type PanelProps } from '#components/panel/Panel.tsx';
import { hits, overview, pages } from '#components/popup/Popup.fixture.ts';
import { ThisPage } from '#components/popup/ThisPage.tsx';
import { ZonePage } from '#components/zone/ZonePage.tsx';
import { ZoneSearch } from '#components/zone/ZoneSearch.tsx';
import { cardOf } from '#lib/card/card.ts';
import { page, passage } from '../support/page-figures.ts';
import { InWords } from '../support/words.tsx';

afterEach(() => document.body.replaceChildren());

function show(view: ComponentChildren): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  render(<InWords>{view}</InWords>, place);
  return place;
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const element = (locator: { element(): Element }) => locator.element();

describe('the card', () => {
  const actions = () => ({
    copy: vi.fn<CardActions['copy']>().mockResolvedValue(true),
    pin: vi.fn(),
    close: vi.fn(),
    siteOff: vi.fn(),
    report: vi.fn(),
    chooseZone: vi.fn(),
  });

  it.each([
    ['引文', 'text'],
    ['Markdown', 'markdown'],
    ['CSV 行', 'csv'],
  ])('copies as %s and says so', async (name, format) => {
    const did = actions();
    show(<FigureCard card={cards.exceeded} actions={did} />);
    await button('复制引文').click();
    await button(name).click();
    expect(did.copy).toHaveBeenCalledWith(format);
    await expect.element(screen.getByRole('status')).toHaveTextContent('已复制');
  });

  it('says when the clipboard refuses', async () => {
    const did = { ...actions(), copy: async () => false };
    show(<FigureCard card={cards.exceeded} actions={did} />);
    await button('复制引文').click();
    await button('引文').click();
    await expect.element(screen.getByRole('status')).toHaveTextContent('未能写入剪贴板');
  });

  it('pins, lets go, closes, and switches the site off', async () => {
    const did = actions();
    show(<FigureCard card={cards.missed} pinned actions={did} />);
    expect(element(button('取消固定')).getAttribute('aria-pressed')).toBe('true');
    await button('取消固定').click();
    await button('更多').click();
    await button('本站不再标注').click();
    await button('关闭').click();
    expect(did.pin).toHaveBeenCalledWith(false);
    expect(did.siteOff).toHaveBeenCalledOnce();
    expect(did.close).toHaveBeenCalledOnce();
  });

  it.each([
    ['读错了', 'wrong'],
    ['不是数字', 'not-a-figure'],
  ])('notes “%s” and says where', async (name, kind) => {
    const did = actions();
    show(<FigureCard card={cards.missed} actions={did} />);
    await button('更多').click();
    await button(name).click();
    expect(did.report).toHaveBeenCalledWith(kind);
    await expect.element(screen.getByRole('status')).toHaveTextContent('已记在本机，可在选项页导出');
  });

  it('asks which zone, and hands back its id', async () => {
    const did = actions();
    show(<FigureCard card={cards.ambiguous} actions={did} />);
    await button(/兰州/).click();
    expect(did.chooseZone).toHaveBeenCalledWith('lanzhou-htz');
  });

  it('offers neither pin nor switch where they mean nothing', async () => {
    const { pin: _, siteOff: __, ...few } = actions();
    const place = show(<FigureCard card={cards.exceeded} actions={few} />);
    await button('更多').click();
    expect(place.textContent).not.toContain('本站不再标注');
    expect(place.querySelector('[aria-pressed="false"][aria-label="固定"]')).toBeNull();
  });

  it('shows the series as a table with targets and breaks', async () => {
    const place = show(<FigureCard card={cards.missed} actions={actions()} />);
    expect(place.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toContain('2020年 3475亿元');
    await button('看表').click();
    const rows = [...place.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).toEqual(['20203475实际', '20213450预计 · 口径变化', '20213700目标']);
  });

  it('has lines that open, and stand open until they are folded', async () => {
    const place = show(<FigureCard card={cards.exceeded} actions={actions()} />);
    const line = place.querySelector<HTMLDetailsElement>('.lines details')!;
    expect(line.open).toBe(true);
    line.querySelector('summary')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(line.open).toBe(false);
    // one without a note has nothing to open
    expect(place.querySelectorAll('.line').length).toBeGreaterThan(
      place.querySelectorAll('.line details').length,
    );
  });

  it('links a source that was read, and only cites one that was not', () => {
    const place = show(<FigureCard card={cards.exceeded} actions={actions()} />);
    const links = [...place.querySelectorAll('a')];
    expect(links.map(({ rel, target }) => [rel, target])).toEqual([['noreferrer', '_blank']]);
    expect(place.querySelector('.sources details')?.textContent).toContain('据转载文本');
  });
});

describe('search', () => {
  it('moves with the arrows, round both ends, and opens with Enter', async () => {
    const onOpen = vi.fn();
    show(<ZoneSearch query="zh" onQuery={() => undefined} hits={hits} onOpen={onOpen} />);
    await screen.getByRole('combobox').click();
    await userEvent.keyboard('{ArrowUp}');
    const box = element(screen.getByRole('combobox'));
    expect(box.getAttribute('aria-activedescendant')).toBe(`zl-hit-${hits.at(-1)?.id}`);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenCalledWith(hits[1]?.id);
  });

  it('opens what is clicked', async () => {
    const onOpen = vi.fn();
    show(<ZoneSearch query="zh" onQuery={() => undefined} hits={hits} onOpen={onOpen} />);
    await screen.getByRole('option', { name: /两江新区/ }).click();
    expect(onOpen).toHaveBeenCalledWith('chongqing-liangjiang');
  });

  it('empties with Escape, and opens nothing where nothing was found', async () => {
    const [onQuery, onOpen] = [vi.fn(), vi.fn()];
    const place = show(<ZoneSearch query="火星" onQuery={onQuery} hits={[]} onOpen={onOpen} />);
    expect(place.textContent).toContain('没有找到“火星”');
    await screen.getByRole('combobox').click();
    await userEvent.keyboard('{Enter}{Escape}');
    expect(onOpen).not.toHaveBeenCalled();
    expect(onQuery).toHaveBeenCalledWith('');
  });
});

describe('a zone’s page', () => {
  const rows = (place: HTMLElement) => [...place.querySelectorAll('.row')];

  it('keeps an indicator’s series together, levels before growth', () => {
    const place = show(<ZonePage overview={overview} />);
    expect(rows(place).map((row) => row.classList.contains('again'))).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('stands the verdict on its own period beside the value', () => {
    const place = show(<ZonePage overview={overview} />);
    const said = rows(place).map((row) => row.querySelector('summary .mark')?.textContent);
    expect(said).toEqual(['', '✓超过', '△未达', '✓超过', '', '✓超过']);
  });

  it('opens to years, goals, and what took a goal’s place', async () => {
    const place = show(<ZonePage overview={overview} />);
    await screen.getByText('高新技术企业数').click();
    const opened = place.querySelector('details[open]');
    expect(opened?.textContent).toContain('550家 ✓ 超过');
    expect(opened?.querySelector('.replaced')?.textContent).toContain('已被后来的目标取代');
  });

  it('filters to what has targets', async () => {
    const place = show(<ZonePage overview={overview} />);
    await screen.getByText('有目标').click();
    expect(place.textContent).not.toContain('上市企业数');
    expect(place.textContent).toContain('实际利用外资');
  });
});

describe('this page', () => {
  const actions = () => ({
    annotate: vi.fn(),
    annotateAlways: vi.fn(),
    setSite: vi.fn(),
    chooseZone: vi.fn(),
    list: vi.fn(),
  });

  it('sums the page up in one sentence', () => {
    const place = show(<ThisPage page={pages.read} actions={actions()} onZone={() => undefined} />);
    expect(place.textContent).toContain('31\u00a0个有历史，14\u00a0个有目标：9\u00a0达标，3\u00a0未达');
  });

  it.each([
    ['read', false],
    ['off', true],
  ] as const)('%s: the switch asks for %s', async (state, on) => {
    const did = actions();
    show(<ThisPage page={pages[state]} actions={did} onZone={() => undefined} />);
    await screen.getByRole('switch').click();
    expect(did.setSite).toHaveBeenCalledWith(on);
  });

  it('offers once and for good where nothing runs', async () => {
    const did = actions();
    show(<ThisPage page={pages.uncovered} actions={did} onZone={() => undefined} />);
    await button('标注本页').click();
    await button('以后都标注此站').click();
    expect(did.annotate).toHaveBeenCalledOnce();
    expect(did.annotateAlways).toHaveBeenCalledOnce();
  });

  it('offers nothing on the browser’s own pages', () => {
    const place = show(<ThisPage page={pages.closed} actions={actions()} onZone={() => undefined} />);
    expect(place.querySelectorAll('button, input')).toHaveLength(0);
  });
});

describe('the panel', () => {
  const props = (part: Partial<PanelProps> = {}): PanelProps => ({
    state: { kind: 'page', page },
    cardOf: ({ fact, context }) => cardOf(fact, context, 'zh'),
    cardActions: () => ({ copy: async () => true, report: () => undefined, chooseZone: () => undefined }),
    selected: null,
    onSelect: vi.fn(),
    onExport: vi.fn(),
    choosing: { query: '', hits: [], onQuery: vi.fn() },
    onChoose: vi.fn(),
    pasting: null,
    onPaste: vi.fn(),
    onPasting: vi.fn(),
    ...part,
  });
  const listed = (place: HTMLElement) =>
    [...place.querySelectorAll('.figure-row b')].map((surface) => surface.textContent);

  it('lists every figure in page order, each a button that opens its card', async () => {
    const did = props();
    const place = show(<Panel {...did} />);
    expect(listed(place)).toEqual(page.figures.map(({ fact }) => fact.surface));
    await button(/3450亿元/).click();
    expect(did.onSelect).toHaveBeenCalledWith(2);
  });

  it('shows the open figure’s card beneath it, and closes it again', async () => {
    const did = props({ selected: 2 });
    const place = show(<Panel {...did} />);
    expect(place.querySelector('[aria-expanded="true"]')?.nextElementSibling?.textContent).toContain('3450');
    await button('关闭').click();
    expect(did.onSelect).toHaveBeenCalledWith(null);
  });

  it('groups by verdict, what was missed first', async () => {
    const place = show(<Panel {...props()} />);
    await screen.getByRole('combobox', { name: '排列' }).selectOptions('verdict');
    const heads = [...place.querySelectorAll('.figures section > h2')].map((head) => head.textContent);
    expect(heads).toEqual(['未达目标 1', '达到目标 2', '目标 1', '来源不一 1', '园区不明 1']);
  });

  it('groups by indicator', async () => {
    const place = show(<Panel {...props()} />);
    await screen.getByRole('combobox', { name: '排列' }).selectOptions('indicator');
    expect(place.querySelector('.figures section > h2')?.textContent).toBe('地区生产总值 3');
  });

  it.each([
    ['营业', ['3450亿元']],
    ['revenue', ['3450亿元']],
    ['2025', ['540亿元']],
    ['没有的', []],
  ])('finds “%s”', async (words, surfaces) => {
    const place = show(<Panel {...props()} />);
    await screen.getByLabelText('在本页数字中查找').fill(words);
    expect(listed(place)).toEqual(surfaces);
  });

  it.each(['CSV', 'JSON', 'Markdown', 'W3C 标注'])('exports as %s', async (name) => {
    const did = props();
    show(<Panel {...did} />);
    await button(name).click();
    expect(did.onExport).toHaveBeenCalledOnce();
  });

  it('asks for the zone where it could not be told, and only there', async () => {
    const did = props({
      state: { kind: 'page', page: { ...page, zone: null } },
      choosing: { query: 'zh', hits, onQuery: vi.fn() },
    });
    show(<Panel {...did} />);
    await screen.getByRole('option', { name: /两江新区/ }).click();
    expect(did.onChoose).toHaveBeenCalledWith('chongqing-liangjiang');
    const told = show(<Panel {...props()} />);
    expect(told.querySelector('[role="combobox"]')).toBeNull();
  });

  it('shows a pasted passage word for word, its figures as buttons', async () => {
    const did = props({ state: { kind: 'pasted', page, text: passage } });
    const place = show(<Panel {...did} />);
    expect(place.querySelector('.passage')?.textContent).toBe(passage);
    (place.querySelector('.passage .missed') as HTMLElement).click();
    expect(did.onSelect).toHaveBeenCalledWith(2);
  });

  it('reads what is pasted, and nothing where nothing was', async () => {
    const did = props({ pasting: '' });
    show(<Panel {...did} />);
    await expect.element(button('标注这段文字')).toBeDisabled();
    await screen.getByRole('textbox').fill('2021年地区生产总值306.2亿元');
    await button('标注这段文字').click();
    expect(did.onPaste).toHaveBeenCalledWith('2021年地区生产总值306.2亿元');
  });
});

describe('options', () => {
  it('says that there is no public channel, and refreshes from none', async () => {
    const place = show(<Options {...states.fresh} />);
    expect(place.textContent).toContain('目前没有公共发布地址');
    await expect.element(button('立即更新')).toBeDisabled();
  });

  it('says what happened, what is safe and what to do', () => {
    const place = show(<Options {...states.failed} />);
    const alert = place.querySelector('[role="alert"]')?.textContent;
    expect(alert).toContain('校验值与清单不符');
    expect(alert).toContain('原有数据照常使用');
    expect(alert).toContain('通知发布者');
  });

  it('asks twice before it resets', async () => {
    const onReset = vi.fn();
    const { dataset } = states.fresh;
    show(<Options {...states.fresh} dataset={{ ...dataset, onReset }} />);
    await button('恢复附带的数据').click();
    expect(onReset).not.toHaveBeenCalled();
    await button(/确定恢复/).click();
    expect(onReset).toHaveBeenCalledOnce();
  });

  it('offers the one permission that is missing', async () => {
    const onAllow = vi.fn();
    const { refresh } = states.barred;
    show(<Options {...states.barred} refresh={{ ...refresh, onAllow }} />);
    await button('许可访问并再试').click();
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('lists bad rows with line and reason, and stores good ones only when told', async () => {
    const onApply = vi.fn();
    const { importing } = states.importing;
    const place = show(<Options {...states.importing} importing={{ ...importing, onApply }} />);
    expect(place.textContent).toContain('高新区.csv 第 7 行“数值”不是数字');
    expect(place.textContent).toContain('另有 100 处未列出');
    expect(onApply).not.toHaveBeenCalled();
    await button('只导入可用的 31 条').click();
    expect(onApply).toHaveBeenCalledOnce();
  });

  it('takes a release whole or not at all', () => {
    const { importing } = states.importing;
    const plan = { kind: 'release', good: 0, duplicates: 0, zones: [], badCount: 1, bad: [] } as const;
    const place = show(
      <Options
        {...states.importing}
        importing={{ ...importing, importing: { state: 'planned', plan: { ...plan, zones: [], bad: [] } } }}
      />,
    );
    expect(place.textContent).not.toContain('只导入可用的');
  });

  it('gives every host its own button', () => {
    const place = show(<Options {...states.refreshed} />);
    const names = [...place.querySelectorAll('.hosts button')].map((one) => one.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(3);
  });
});
