package dev.hydraui.javafx.component;

import dev.hydraui.component.AlertType;
import dev.hydraui.component.BadgeType;
import dev.hydraui.component.ButtonType;
import dev.hydraui.component.CardType;
import dev.hydraui.component.CheckboxType;
import dev.hydraui.component.CodeEditorType;
import dev.hydraui.component.ColorFieldType;
import dev.hydraui.component.ColumnType;
import dev.hydraui.component.DateFieldType;
import dev.hydraui.component.DateRangeType;
import dev.hydraui.component.DateTimeFieldType;
import dev.hydraui.component.DetailType;
import dev.hydraui.component.DetailsType;
import dev.hydraui.component.DividerType;
import dev.hydraui.component.EmptyStateType;
import dev.hydraui.component.FieldGroupType;
import dev.hydraui.component.FormType;
import dev.hydraui.component.GridType;
import dev.hydraui.component.HeadingType;
import dev.hydraui.component.IconButtonType;
import dev.hydraui.component.IconType;
import dev.hydraui.component.JsonEditorType;
import dev.hydraui.component.LinkType;
import dev.hydraui.component.NumberFieldType;
import dev.hydraui.component.ProgressType;
import dev.hydraui.component.RadioGroupType;
import dev.hydraui.component.RowType;
import dev.hydraui.component.ScrollType;
import dev.hydraui.component.SectionType;
import dev.hydraui.component.SelectType;
import dev.hydraui.component.SkeletonType;
import dev.hydraui.component.SliderType;
import dev.hydraui.component.SpacerType;
import dev.hydraui.component.StackType;
import dev.hydraui.component.SwitchType;
import dev.hydraui.component.TextAreaType;
import dev.hydraui.component.TextFieldType;
import dev.hydraui.component.TextType;
import dev.hydraui.component.TimeFieldType;
import dev.hydraui.component.ToolbarType;
import dev.hydraui.javafx.scene.Drawers;

/** What this renderer draws components with. */
public final class FxDrawers {

  private FxDrawers() {}

  /** Those of the whole catalogue; others can be added, or put in their place. */
  public static Drawers all() {
    return new Drawers()
        .with(AlertType.TYPE, DrawnAlert::new)
        .with(BadgeType.TYPE, DrawnBadge::new)
        .with(ButtonType.TYPE, DrawnButton::new)
        .with(CardType.TYPE, DrawnCard::new)
        .with(CheckboxType.TYPE, DrawnCheckbox::new)
        .with(CodeEditorType.TYPE, DrawnCodeEditor::new)
        .with(ColorFieldType.TYPE, DrawnColorField::new)
        .with(ColumnType.TYPE, DrawnColumn::new)
        .with(DateFieldType.TYPE, DrawnDateField::new)
        .with(DateRangeType.TYPE, DrawnDateRange::new)
        .with(DateTimeFieldType.TYPE, DrawnDateTimeField::new)
        .with(DetailType.TYPE, DrawnDetail::new)
        .with(DetailsType.TYPE, DrawnDetails::new)
        .with(DividerType.TYPE, DrawnDivider::new)
        .with(EmptyStateType.TYPE, DrawnEmptyState::new)
        .with(FieldGroupType.TYPE, DrawnFieldGroup::new)
        .with(FormType.TYPE, DrawnForm::new)
        .with(GridType.TYPE, DrawnGrid::new)
        .with(HeadingType.TYPE, DrawnHeading::new)
        .with(IconType.TYPE, DrawnIcon::new)
        .with(IconButtonType.TYPE, DrawnIconButton::new)
        .with(JsonEditorType.TYPE, DrawnJsonEditor::new)
        .with(LinkType.TYPE, DrawnLink::new)
        .with(NumberFieldType.TYPE, DrawnNumberField::new)
        .with(ProgressType.TYPE, DrawnProgress::new)
        .with(RadioGroupType.TYPE, DrawnRadioGroup::new)
        .with(RowType.TYPE, DrawnRow::new)
        .with(ScrollType.TYPE, DrawnScroll::new)
        .with(SectionType.TYPE, DrawnSection::new)
        .with(SelectType.TYPE, DrawnSelect::new)
        .with(SkeletonType.TYPE, DrawnSkeleton::new)
        .with(SliderType.TYPE, DrawnSlider::new)
        .with(SpacerType.TYPE, DrawnSpacer::new)
        .with(StackType.TYPE, DrawnStack::new)
        .with(SwitchType.TYPE, DrawnSwitch::new)
        .with(TextType.TYPE, DrawnText::new)
        .with(TextAreaType.TYPE, DrawnTextArea::new)
        .with(TextFieldType.TYPE, DrawnTextField::new)
        .with(TimeFieldType.TYPE, DrawnTimeField::new)
        .with(ToolbarType.TYPE, DrawnToolbar::new);
  }
}
