// The words of the fixture, in English and in Arabic.

export const ENGLISH_FORM = {
  SIZES: '1=Just me | 2=Two of us | 3-6=Three to six | 7+=A whole group',
  PACES: 'slow=Slow, with long stops | steady=Steady | fast=As fast as the path allows',
  WITH: 'dog=A dog | child=Children | diet=A special diet',
  'data-heading': 'Ask for a quote',
  'data-text': 'We answer within one working day, with dates and a price.',
  'data-cta': 'Send me a quote',
  'data-consent': 'Write to me when a walk has places left.',
  'data-success': 'You hear from Marta by tomorrow noon. Until then, here are the paths to look at.',
  'data-field-email-placeholder': 'you@example.com',
  'data-field-phone-help': 'Only if you would rather talk.',
  'data-field-size-label': 'How many walk?',
  'data-field-pace-label': 'Your pace',
  'data-field-with-label': 'Who or what comes along?',
  'data-field-start-label': 'First day',
  'data-field-walkers-label': 'Number of walkers',
  'data-field-message-label': 'Anything we should know',
  'data-step-2-heading': 'About the walk',
};

export const ARABIC_FORM = {
  SIZES: '1=أنا فقط | 2=شخصان | 3-6=من ثلاثة إلى ستة | 7+=مجموعة كاملة',
  PACES: 'slow=بطيء مع وقفات طويلة | steady=معتدل | fast=بأسرع ما يسمح به الطريق',
  WITH: 'dog=كلب | child=أطفال | diet=نظام غذائي خاص',
  'data-heading': 'اطلب عرض سعر',
  'data-text': 'نرد خلال يوم عمل واحد بالمواعيد والسعر.',
  'data-cta': 'أرسلوا لي العرض',
  'data-consent': 'راسلوني عندما تبقى أماكن في رحلة.',
  'data-success': 'تراسلك مارتا قبل ظهر الغد. وحتى ذلك الحين، إليك المسارات.',
  'data-field-name-label': 'الاسم',
  'data-field-email-label': 'البريد الإلكتروني',
  'data-field-email-placeholder': 'you@example.com',
  'data-field-phone-label': 'الهاتف',
  'data-field-phone-help': 'فقط إن كنت تفضل الحديث.',
  'data-field-size-label': 'كم عدد المشاة؟',
  'data-field-pace-label': 'سرعتك',
  'data-field-with-label': 'من يرافقك؟',
  'data-field-start-label': 'اليوم الأول',
  'data-field-walkers-label': 'عدد المشاة',
  'data-field-message-label': 'ما الذي ينبغي أن نعرفه',
  'data-step-2-heading': 'عن الرحلة',
};

/** Those of the form's own texts that the fixture shows. */
export const ARABIC_MESSAGES = {
  choose: 'اختر من فضلك',
  required: 'يرجى ملء هذا الحقل.',
  choose_one: 'يرجى اختيار أحد الخيارات.',
  email: 'يرجى إدخال بريد إلكتروني مثل name@example.com.',
  received_title: 'شكرًا لك',
  download: 'تنزيل',
  privacy: 'سياسة الخصوصية',
  close: 'إغلاق',
  next: 'التالي',
  back: 'رجوع',
  step: 'الخطوة {n} من {m}',
};

/** The page around the form, by `data-word`. */
export const ARABIC = /** @type {Record<string, string | undefined>} */ ({
  brand: 'رحلات فيرنفيه',
  opener: 'اطلب عرض سعر',
  title: 'امشِ في دروب البغال القديمة مع من يعتنون بها.',
  lede: 'مجموعات صغيرة، ثمانية أيام، والأمتعة محمولة. نصلح كيلومترين من الدرب عن كل ماشٍ.',
  one: 'من ستة إلى تسعة مشاة، ومرشد نشأ هناك',
  two: 'بيوت لا فنادق، والطاهي غالبًا صاحب البيت',
  three: 'من مايو إلى أكتوبر، ومرة في الثلج',
  further: 'كيف يبدو اليوم',
  day: 'الفطور في السابعة، وعلى الدرب في الثامنة قبل الحر. خمس ساعات من المشي مع وقفة طويلة قرب الماء.',
});
