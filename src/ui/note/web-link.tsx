import { webAddress } from '../../export/text/web-address';
import { OpenIcon } from '../icons';
import { useNote } from './note-context';

/** A small link that opens an address in a new tab; nothing where it is no web address. */
export function WebLink({ name, url }: { name: string; url: string | null }) {
  const { t } = useNote();
  const address = url === null ? null : webAddress(url);
  if (!address) return null;
  const label = t('sources.open', { name });
  return (
    <a class="web-link" href={address} target="_blank" rel="noreferrer" aria-label={label} title={address}>
      <OpenIcon />
    </a>
  );
}
