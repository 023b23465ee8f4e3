package dev.hydraui.message;

/** What a window says, in Arabic. */
final class ArabicWindow implements WindowMessages {

  @Override
  public String failed() {
    return "تعذّر عرض هذا";
  }

  @Override
  public String failedAt(String what) {
    return "حدث خطأ: " + what;
  }

  @Override
  public String messages() {
    return "رسائل النافذة";
  }

  @Override
  public String startAgain() {
    return "البدء من جديد";
  }

  @Override
  public String leaveQuestion() {
    return "المغادرة دون حفظ؟";
  }

  @Override
  public String leaveMore() {
    return "ما كتبته هنا غير محفوظ.";
  }

  @Override
  public String stay() {
    return "البقاء";
  }

  @Override
  public String leave() {
    return "المغادرة";
  }

  @Override
  public String file() {
    return "ملف";
  }

  @Override
  public String newWindow() {
    return "نافذة جديدة";
  }

  @Override
  public String close() {
    return "إغلاق النافذة";
  }

  @Override
  public String quit() {
    return "إنهاء";
  }

  @Override
  public String edit() {
    return "تحرير";
  }

  @Override
  public String undo() {
    return "تراجع";
  }

  @Override
  public String redo() {
    return "إعادة";
  }

  @Override
  public String cut() {
    return "قص";
  }

  @Override
  public String copy() {
    return "نسخ";
  }

  @Override
  public String paste() {
    return "لصق";
  }

  @Override
  public String selectAll() {
    return "تحديد الكل";
  }

  @Override
  public String view() {
    return "عرض";
  }

  @Override
  public String zoomIn() {
    return "تكبير";
  }

  @Override
  public String zoomOut() {
    return "تصغير";
  }

  @Override
  public String actualSize() {
    return "الحجم الفعلي";
  }

  @Override
  public String fullScreen() {
    return "ملء الشاشة";
  }

  @Override
  public String light() {
    return "فاتح";
  }

  @Override
  public String dark() {
    return "داكن";
  }

  @Override
  public String asSystem() {
    return "كما في النظام";
  }

  @Override
  public String help() {
    return "مساعدة";
  }

  @Override
  public String about(String application) {
    return "حول " + application;
  }

  @Override
  public String version(String version) {
    return "الإصدار " + version;
  }
}
