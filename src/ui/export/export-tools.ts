// All that exporting needs, loaded in one go when it is first asked for.
export { exportWords } from '../catalog/exporting/index';
export { formatGroups, formatLabel, formatPurpose } from './format-groups';
export { downloadParcel, exportOptions, parcelFile } from './parcel';
export { SendTo } from './send-to';
