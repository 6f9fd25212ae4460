import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2" />
  </Icon>
);

export const PencilIcon = () => (
  <Icon>
    <path d="M3 13l.75-3L11 2.75 13.25 5 6 12.25 3 13zM9.5 4.25l2.25 2.25" />
  </Icon>
);

export const DownloadIcon = () => (
  <Icon>
    <path d="M8 2.5v7.5M4.75 7 8 10.25 11.25 7M3 13.5h10" />
  </Icon>
);

export const OpenIcon = () => (
  <Icon>
    <path d="M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13.25 2.75 7.5 8.5" />
  </Icon>
);

export const LibraryIcon = () => (
  <Icon>
    <path d="M3 2.5v11M6.5 2.5v11M9.5 3l3.5 10.25" />
  </Icon>
);

export const OptionsIcon = () => (
  <Icon>
    <path d="M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6" />
    <circle cx="10.25" cy="5" r="1.75" />
    <circle cx="5.75" cy="11" r="1.75" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.5 3.25 3.25L13 4.75" />
  </Icon>
);

export const PrintIcon = () => (
  <Icon>
    <path d="M4.5 6V2.5h7V6M4.5 11.5H3a.5.5 0 0 1-.5-.5V6.5A.5.5 0 0 1 3 6h10a.5.5 0 0 1 .5.5V11a.5.5 0 0 1-.5.5h-1.5M4.5 9.5h7v4h-7z" />
  </Icon>
);

export const ReaderIcon = () => (
  <Icon>
    <path d="M8 4.5C6.5 3.25 4.5 3 2 3v9.5c2.5 0 4.5.25 6 1.5 1.5-1.25 3.5-1.5 6-1.5V3c-2.5 0-4.5.25-6 1.5zM8 4.5V14" />
  </Icon>
);

export const BesideIcon = () => (
  <Icon>
    <rect x="2.5" y="3" width="11" height="10" rx="1.5" />
    <path d="M9.5 3v10" />
  </Icon>
);

/** The mark of Headnote: a bracket in the margin, a line of the text picked out. */
export const BrandIcon = () => (
  <svg class="brand-icon" viewBox="0 0 16 16" width="20" height="20" aria-hidden="true" focusable="false">
    <rect width="16" height="16" rx="3.5" fill="#14434f" />
    <path d="M6 3.5H3.75v9H6" fill="none" stroke="#ffd84d" stroke-width="1.5" />
    <path d="M7.5 5h5M7.5 11h3.5" stroke="#dfecee" stroke-width="1.5" />
    <path d="M7.5 8h5" stroke="#ffd84d" stroke-width="2" />
  </svg>
);
