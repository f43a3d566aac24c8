import { describe, expect, it, vi } from 'vitest';
import { MAX_FACTS } from '#lib/messages/limits.ts';
import { answer, type Handlers, type Sender } from '#lib/messages/server.ts';
import { FailureError } from '#lib/model/failure.ts';

const own = 'chrome-extension://abc/';
const page: Sender = { url: 'https://www.example.gov.cn/a.html', tab: { id: 7 }, frameId: 0 };
const popup: Sender = { url: `${own}popup.html` };

const fact = {
  start: 0,
  end: 7,
  surface: '306.2亿元',
  value: 30_620_000_000,
  digits: 3062,
  exponent: 7,
  unit: 'CNY',
  comparator: '=',
  indicator: '地区生产总值',
  indicatorId: 'gdp',
  measure: 'level',
  period: '2021',
  status: 'actual',
  zone: 'zhuhai-htz',
  scope: 'main-park',
  scopeStated: true,
};
const summary = {
  figures: 3,
  matched: 2,
  ambiguous: 0,
  withHistory: 2,
  withTarget: 1,
  reached: 1,
  missed: 0,
  zone: null,
  candidates: [],
};

/** Every handler answers with its own name, so that a test sees who was reached. */
const handlers = new Proxy({} as Handlers, { get: (_, name) => () => `did ${String(name)}` });

describe('answered', () => {
  it.each([
    ['getLexicon', undefined, page],
    ['getLexicon', null, page],
    ['getContexts', { facts: [fact] }, page],
    ['getContexts', { facts: [], candidates: ['zhuhai-htz'] }, page],
    ['loadBundle', { bundle: 'card' }, page],
    ['pageFound', summary, page],
    ['getLexicon', undefined, popup],
    ['lookup', { query: 'zhgxq' }, popup],
    ['getZone', { id: 'zhuhai-htz' }, popup],
    ['datasetStatus', undefined, popup],
    ['refreshDataset', { url: 'https://data.example.org/r/' }, popup],
    ['refreshDataset', { url: 'http://localhost:8787/' }, popup],
    ['annotateTab', { tabId: 3 }, popup],
  ])('%s %o', async (type, data, sender) => {
    expect(await answer(handlers, own, { type, data }, sender)).toEqual({ ok: true, value: `did ${type}` });
  });
});

describe('refused for its shape', () => {
  it.each([
    ['an unknown request', 'dropEverything', undefined],
    ['a name from the prototype', 'toString', undefined],
    ['a request that is no text', 42, undefined],
    ['data where none is due', 'getLexicon', { now: true }],
    ['no facts', 'getContexts', {}],
    ['a fact with an unknown field', 'getContexts', { facts: [{ ...fact, html: '<b>' }] }],
    ['a fact without a value', 'getContexts', { facts: [{ ...fact, value: undefined }] }],
    ['a value that is not finite', 'getContexts', { facts: [{ ...fact, value: Number.NaN }] }],
    ['a surface of novel length', 'getContexts', { facts: [{ ...fact, surface: '3'.repeat(81) }] }],
    ['more facts than a page can hold', 'getContexts', { facts: Array(MAX_FACTS + 1).fill(fact) }],
    ['a candidate that is no slug', 'getContexts', { facts: [], candidates: ['../x'] }],
    ['a bundle of another name', 'loadBundle', { bundle: '../background' }],
    ['counts below zero', 'pageFound', { ...summary, figures: -1 }],
    ['a zone that is no slug', 'pageFound', { ...summary, zone: 'Zhuhai' }],
  ])('%s', async (_, type, data) => {
    const reply = await answer(handlers, own, { type: type as string, data }, page);
    expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
  });

  it.each([
    ['a query of novel length', 'lookup', { query: '园'.repeat(201) }],
    ['an address that is no channel', 'refreshDataset', { url: 'javascript:alert(1)' }],
    ['a file', 'refreshDataset', { url: 'file:///etc/passwd' }],
    ['no address', 'refreshDataset', { url: '' }],
    ['a tab that is no number', 'annotateTab', { tabId: '3' }],
  ])('%s', async (_, type, data) => {
    const reply = await answer(handlers, own, { type, data }, popup);
    expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
  });
});

describe('refused for its sender', () => {
  it.each([
    ['a page asking for a refresh', 'refreshDataset', { url: 'https://evil.example/' }, page],
    ['a page asking for a reset', 'resetDataset', undefined, page],
    ['a page reading the status', 'datasetStatus', undefined, page],
    ['a page marking another tab', 'annotateTab', { tabId: 3 }, page],
    ['a sender without an address', 'resetDataset', undefined, {}],
    ['another extension', 'resetDataset', undefined, { url: 'chrome-extension://abd/popup.html' }],
    [
      'our address as a part of a host',
      'resetDataset',
      undefined,
      { url: 'https://x/?chrome-extension://abc/' },
    ],
  ])('%s', async (_, type, data, sender) => {
    const reply = await answer(handlers, own, { type, data }, sender as Sender);
    expect(reply).toMatchObject({ ok: false, failure: { code: 'not-allowed' } });
  });
});

describe('failing', () => {
  it('passes a failure on by its code', async () => {
    const failing = {
      ...handlers,
      getZone: () => {
        throw new FailureError('zone-unknown');
      },
    } as Handlers;
    const reply = await answer(failing, own, { type: 'getZone', data: { id: 'x' } }, popup);
    expect(reply).toEqual({ ok: false, failure: { code: 'zone-unknown', params: {} } });
  });

  it('keeps a stack to itself', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const failing = { getZone: () => Promise.reject(new Error('secret path')) } as unknown as Handlers;
    const reply = await answer(failing, own, { type: 'getZone', data: { id: 'x' } }, popup);
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(reply).toEqual({ ok: false, failure: { code: 'internal', params: {} } });
    expect(said).toHaveBeenCalledOnce();
  });
});
