import { useWords } from '../words.ts';
import { type DatasetProps, DatasetSection } from './DatasetSection.tsx';
import { type RefreshProps, RefreshSection } from './RefreshSection.tsx';
import { type SitesProps, SitesSection } from './SitesSection.tsx';

export interface OptionsProps {
  dataset: DatasetProps;
  refresh: RefreshProps;
  sites: SitesProps;
  /** Version of the extension. */
  version: string;
}

export function Options({ dataset, refresh, sites, version }: OptionsProps) {
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
      <SitesSection {...sites} />
      <footer class="quiet">{t('options.version', { version })}</footer>
    </main>
  );
}
