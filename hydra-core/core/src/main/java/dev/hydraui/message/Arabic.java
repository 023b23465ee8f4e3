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
