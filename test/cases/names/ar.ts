import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: 'انتقلت رئاسة مجموعة العشرين من الهند إلى البرازيل.',
    names: ['G20 «مجموعة العشرين» bare', 'IN «الهند» source', 'BR «البرازيل» recipient'],
  },
  {
    text: 'التقى وزير الخارجية التركي هاكان فيدان نظيره المصري.',
    names: [
      'TR «التركي» attribute',
      'هاكان فيدان@TR «وزير الخارجية التركي هاكان فيدان» bare',
      'EG «المصري» attribute',
    ],
  },
  {
    text: 'الرئاسة البولندية للاتحاد الأوروبي',
    names: ['PL «البولندية» attribute', 'EU «للاتحاد الأوروبي» recipient'],
  },
  { text: 'رئاسة لتركيا وأنغولا', names: ['TR «تركيا» recipient', 'AO «أنغولا» bare'] },
  { text: 'أبحرت السفينة في المحيط الهندي وبحر الصين الجنوبي.', names: [] },
];
