package dev.hydraui.message;

/** What assistive technology is told, in Arabic. */
final class ArabicAccessible implements AccessibleMessages {

  @Override
  public String role(AriaRole role) {
    return switch (role) {
      case ALERT -> "تنبيه";
      case ALERTDIALOG -> "مربع حوار تنبيه";
      case BUTTON -> "زر";
      case CELL -> "خلية";
      case CHECKBOX -> "خانة اختيار";
      case CODE -> "رمز برمجي";
      case COLUMNHEADER -> "رأس عمود";
      case COMBOBOX -> "مربع تحرير وسرد";
      case DEFINITION -> "تعريف";
      case DIALOG -> "مربع حوار";
      case FIGURE -> "شكل";
      case FORM -> "نموذج";
      case GRID -> "شبكة";
      case GRIDCELL -> "خلية";
      case GROUP -> "مجموعة";
      case HEADING -> "عنوان";
      case IMG -> "صورة";
      case LINK -> "رابط";
      case LIST -> "قائمة";
      case LISTBOX -> "مربع قائمة";
      case LISTITEM -> "عنصر قائمة";
      case MAIN -> "المحتوى الرئيسي";
      case MENU -> "قائمة أوامر";
      case MENUITEM -> "أمر";
      case MENUITEMCHECKBOX -> "أمر مع علامة اختيار";
      case NAVIGATION -> "تنقل";
      case OPTION -> "خيار";
      case PROGRESSBAR -> "شريط تقدم";
      case RADIO -> "زر اختيار";
      case RADIOGROUP -> "مجموعة أزرار اختيار";
      case REGION -> "منطقة";
      case ROW -> "صف";
      case ROWHEADER -> "رأس صف";
      case SEARCHBOX -> "حقل بحث";
      case SEPARATOR -> "فاصل";
      case SLIDER -> "شريط تمرير قيمة";
      case SPINBUTTON -> "حقل رقم";
      case STATUS -> "حالة";
      case SWITCH -> "مفتاح تبديل";
      case TAB -> "علامة تبويب";
      case TABLE -> "جدول";
      case TABLIST -> "علامات تبويب";
      case TABPANEL -> "لوحة علامة تبويب";
      case TERM -> "مصطلح";
      case TEXTBOX -> "حقل نص";
      case TREE -> "شجرة";
      case TREEITEM -> "عنصر شجرة";
    };
  }

  @Override
  public String state(AriaState state) {
    return switch (state) {
      case BUSY -> "مشغول";
      case CHECKED -> "محدد بعلامة";
      case COLLAPSED -> "مطوي";
      case CURRENT_PAGE -> "الصفحة الحالية";
      case DISABLED -> "معطل";
      case EXPANDED -> "موسع";
      case INVALID -> "غير صالح";
      case MIXED -> "محدد جزئيًا";
      case MODAL -> "مشروط";
      case MULTILINE -> "متعدد الأسطر";
      case MULTISELECTABLE -> "يمكن تحديد عدة عناصر";
      case PRESSED -> "مضغوط";
      case READONLY -> "للقراءة فقط";
      case REQUIRED -> "مطلوب";
      case SELECTED -> "محدد";
      case SORTED_ASCENDING -> "مرتب تصاعديًا";
      case SORTED_DESCENDING -> "مرتب تنازليًا";
    };
  }

  @Override
  public String level(int level) {
    return "المستوى " + level;
  }

  @Override
  public String row(int number) {
    return "الصف " + number;
  }

  @Override
  public String rows(int count) {
    return switch (Plural.arabic(count)) {
      case ZERO -> "لا صفوف";
      case ONE -> "صف واحد";
      case TWO -> "صفان";
      case FEW -> count + " صفوف";
      case MANY -> count + " صفًا";
      case OTHER -> count + " صف";
    };
  }

  @Override
  public String item(int number, int of) {
    return "العنصر " + number + " من " + of;
  }

  @Override
  public String keys(String keys) {
    return "المفاتيح " + keys;
  }
}
