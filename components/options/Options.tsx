import { useWords } from '../words.ts';
import { type DatasetProps, DatasetSection } from './DatasetSection.tsx';
import { type ImportProps, ImportSection } from './ImportSection.tsx';
import { type ReadingProps, ReadingSection } from './ReadingSection.tsx';
import { type RefreshProps, RefreshSection } from './RefreshSection.tsx';
import { type SitesProps, SitesSection } from './SitesSection.tsx';

export interface OptionsProps {
  dataset: DatasetProps;
  refresh: RefreshProps;
  importing: ImportProps;
  sites: SitesProps;
  reading: ReadingProps;
  /** Version of the extension. */
  version: string;
}

export function Options({ dataset, refresh, importing, sites, reading, version }: OptionsProps) {
  const { t } = useWords();
  return (
    <main class="zl options">
      <header>
        <h1>
          园区数镜 <span lang="en">ZoneLens</span>
        </h1>
        <p class="quiet">{t('options.promise')}</p>
      </header>
      <DatasetSection {...dataset} />
      <RefreshSection {...refresh} />
      <ImportSection {...importing} />
      <ReadingSection {...reading} />
      <SitesSection {...sites} />
      <footer class="quiet">{t('options.version', { version })}</footer>
    </main>
  );
}
