import { h } from 'preact';
import { toFragment } from '../model/share.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { useBuilder } from '../state/context.ts';

/** The address of this page with the whole form in it. */
export function ShareButton({ label = 'Share', class: className = 'button quiet' }) {
  const { design } = useBuilder();
  const address = () => {
    const url = new URL(location.href);
    url.hash = toFragment(design);
    return url.href;
  };
  return (
    <span class="share">
      <CopyButton text={address} label={label} done="The link to this form is on the clipboard." class={className} />
    </span>
  );
}
