package dev.hydraui.message;

/** Arabic, written from right to left. */
public final class Arabic implements Messages {

  @Override
  public String language() {
    return "ar";
  }

  @Override
  public boolean isRightToLeft() {
    return true;
  }

  @Override
  public String clear(String label) {
    return "مسح " + label;
  }

  @Override
  public String dismiss() {
    return "إغلاق";
  }

  @Override
  public String previous() {
    return "السابق";
  }

  @Override
  public String next() {
    return "التالي";
  }

  @Override
  public String selectAllRows() {
    return "تحديد كل الصفوف";
  }

  @Override
  public String widthOf(String column) {
    return "عرض " + column;
  }

  @Override
  public String automatic() {
    return "تلقائي";
  }

  @Override
  public String page(String number) {
    return "الصفحة " + number;
  }

  @Override
  public String perPage() {
    return "لكل صفحة";
  }

  @Override
  public String move(String title) {
    return "نقل " + title;
  }

  @Override
  public String moveHelp() {
    return "اضغط مفتاح المسافة للالتقاط، ثم استخدم مفاتيح الأسهم للنقل، ومفتاح المسافة للإفلات، وEscape للإلغاء.";
  }

  @Override
  public String cardGrabbed(String title, String column, int place, int count) {
    return "تم التقاط " + title + "، " + cardMoved(column, place, count);
  }

  @Override
  public String cardMoved(String column, int place, int count) {
    return column + "، " + place + " من " + count;
  }

  @Override
  public String cardDropped(String title, String column, int place, int count) {
    return "تم إفلات " + title + "، " + cardMoved(column, place, count);
  }

  @Override
  public String cardCancelled(String title) {
    return "لم يُنقل " + title;
  }

  @Override
  public String selected(int count) {
    return switch (Plural.arabic(count)) {
      case ZERO -> "لم يُحدَّد شيء";
      case ONE -> "حُدِّد عنصر واحد";
      case TWO -> "حُدِّد عنصران";
      case FEW -> "حُدِّدت " + count + " عناصر";
      case MANY -> "حُدِّد " + count + " عنصرًا";
      case OTHER -> "حُدِّد " + count + " عنصر";
    };
  }

  @Override
  public String remove(String label) {
    return "إزالة " + label;
  }

  @Override
  public String searching() {
    return "جارٍ البحث…";
  }

  @Override
  public String close() {
    return "إغلاق";
  }

  @Override
  public String menu() {
    return "القائمة";
  }

  @Override
  public String skipToContent() {
    return "تخطَّ إلى المحتوى";
  }

  @Override
  public String copy() {
    return "نسخ";
  }

  @Override
  public String code() {
    return "شيفرة";
  }

  @Override
  public String noData() {
    return "لا توجد بيانات";
  }

  @Override
  public String chartKeys() {
    return "تنتقل مفاتيح الأسهم من قيمة إلى قيمة.";
  }

  @Override
  public String rangeStart() {
    return "من";
  }

  @Override
  public String rangeEnd() {
    return "إلى";
  }

  @Override
  public String timeZone(String label) {
    return label + ": المنطقة الزمنية";
  }

  @Override
  public String choose(String label) {
    return "اختيار " + label;
  }

  @Override
  public String chooseFiles(boolean several) {
    return several ? "اختيار ملفات" : "اختيار ملف";
  }

  @Override
  public String dropFiles(boolean several) {
    return several ? "أو أفلتها هنا" : "أو أفلته هنا";
  }

  @Override
  public String add() {
    return "إضافة";
  }

  @Override
  public String moveUp(String label) {
    return "نقل " + label + " إلى أعلى";
  }

  @Override
  public String moveDown(String label) {
    return "نقل " + label + " إلى أسفل";
  }

  @Override
  public String row(int number) {
    return "الصف " + number;
  }

  @Override
  public String editorKeys() {
    return "مفتاح Tab يزيد المسافة البادئة. اضغط Escape ثم Tab للمغادرة.";
  }

  @Override
  public String notJson(int line, int column) {
    return "ليس JSON صالحًا: السطر " + line + "، العمود " + column;
  }

  @Override
  public String writeAs(String example) {
    return "اكتبه هكذا: " + example;
  }

  @Override
  public String key() {
    return "المفتاح";
  }

  @Override
  public String value() {
    return "القيمة";
  }

  @Override
  public AccessibleMessages accessible() {
    return new ArabicAccessible();
  }

  @Override
  public WindowMessages window() {
    return new ArabicWindow();
  }
}
