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
}
