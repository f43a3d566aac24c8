/** What the context benchmark runs inside of a page: the database as the background has it, and the same shards bare. */
import { contextsOf } from '#lib/context/contexts.ts';
import { createDataset, type Dataset } from '#lib/data/dataset.ts';
import type { Manifest } from '#lib/model/dataset.ts';
import type { Fact } from '#lib/model/fact.ts';

const NAME = 'bench';

class ContextBench {
  #dataset: Dataset | undefined;
  #facts: Fact[] = [];
  #hashes: string[] = [];

  /** Installs a release given as its files, and remembers which shards the facts need. */
  async install(files: Record<string, string>, facts: Fact[]): Promise<number> {
    const readPackaged = (path: string) => Promise.resolve(files[path] ?? '');
    this.#dataset = createDataset({ name: NAME, readPackaged });
    await this.#dataset.status();
    const { shards } = JSON.parse(files['manifest.json'] ?? '') as Manifest;
    const wanted = new Set(facts.flatMap((f) => [`zone/${f.zone}`, `indicator/${f.indicatorId}`]));
    this.#hashes = shards.filter((s) => wanted.has(`${s.kind}/${s.id}`)).map((s) => s.sha256);
    this.#facts = facts;
    return this.#hashes.length;
  }

  /** Milliseconds from facts to contexts; `matched` keeps the work from being left out. */
  async contexts(): Promise<{ took: number; matched: number }> {
    const started = performance.now();
    const contexts = await contextsOf(this.#facts, await this.#dataset!.reader());
    const took = performance.now() - started;
    return { took, matched: contexts.filter(({ state }) => state === 'matched').length };
  }

  /** Milliseconds to read the same shards with nothing but IndexedDB, in one transaction. */
  async bare(): Promise<number> {
    const db = await opened(indexedDB.open(NAME));
    const started = performance.now();
    const store = db.transaction('shards').objectStore('shards');
    await Promise.all(this.#hashes.map((hash) => opened(store.get(hash))));
    const took = performance.now() - started;
    db.close();
    return took;
  }
}

const opened = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

declare global {
  var contextBench: ContextBench;
}
globalThis.contextBench = new ContextBench();
