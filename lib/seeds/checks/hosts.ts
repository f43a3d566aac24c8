import type { Check } from '../check.ts';

const HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/;

export const hosts: Check = {
  name: 'hosts',
  description: 'Hosts are bare host names, and a host belongs to one zone.',
  run({ zones }, report) {
    const owners = new Map<string, string>();
    for (const { zone, origin } of zones) {
      for (const host of zone.hosts) {
        if (!HOST.test(host)) report(origin, `'${host}' is no bare host name`);
        const owner = owners.get(host);
        if (owner) report(origin, `${host} already belongs to ${owner}`);
        owners.set(host, zone.id);
      }
    }
  },
};
