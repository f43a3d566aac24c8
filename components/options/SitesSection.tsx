import { useWords } from '../words.ts';

export interface SitesProps {
  /** Sites switched off. */
  off: readonly string[];
  onSwitchOn: (host: string) => void;
  /** Sites beyond *.gov.cn that the reader allowed for good. */
  allowed: readonly string[];
  onRevoke: (host: string) => void;
}

/** Where ZoneLens reads, and where it was told not to. */
export function SitesSection({ off, onSwitchOn, allowed, onRevoke }: SitesProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="zl-sites">
      <h2 id="zl-sites">{t('options.sites')}</h2>
      <p>{t('options.sitesStanding')}</p>
      <HostList
        title={t('options.allowed')}
        empty={t('options.allowedNone')}
        hosts={allowed}
        action={t('options.revoke')}
        onAction={onRevoke}
      />
      <HostList
        title={t('options.off')}
        empty={t('options.offNone')}
        hosts={off}
        action={t('options.switchOn')}
        onAction={onSwitchOn}
      />
    </section>
  );
}

interface HostListProps {
  title: string;
  empty: string;
  hosts: readonly string[];
  action: string;
  onAction: (host: string) => void;
}

function HostList({ title, empty, hosts, action, onAction }: HostListProps) {
  return (
    <>
      <h3>{title}</h3>
      {hosts.length === 0 ? (
        <p class="quiet">{empty}</p>
      ) : (
        <ul class="hosts">
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                class="text-button"
                aria-label={`${action}: ${host}`}
                onClick={() => onAction(host)}
              >
                {action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
