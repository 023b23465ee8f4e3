package dev.hydraui.compose.component

import androidx.compose.foundation.layout.Spacer as Space
import dev.hydraui.component.AlertType
import dev.hydraui.component.BadgeType
import dev.hydraui.component.ButtonType
import dev.hydraui.component.CardType
import dev.hydraui.component.CheckboxType
import dev.hydraui.component.ColumnType
import dev.hydraui.component.DetailType
import dev.hydraui.component.DetailsType
import dev.hydraui.component.DividerType
import dev.hydraui.component.EmptyStateType
import dev.hydraui.component.FieldGroupType
import dev.hydraui.component.FormType
import dev.hydraui.component.GridType
import dev.hydraui.component.HeadingType
import dev.hydraui.component.IconType
import dev.hydraui.component.IconButtonType
import dev.hydraui.component.NumberFieldType
import dev.hydraui.component.ProgressType
import dev.hydraui.component.RowType
import dev.hydraui.component.ScrollType
import dev.hydraui.component.SectionType
import dev.hydraui.component.SkeletonType
import dev.hydraui.component.SpacerType
import dev.hydraui.component.StackType
import dev.hydraui.component.SwitchType
import dev.hydraui.component.TextType
import dev.hydraui.component.TextAreaType
import dev.hydraui.component.TextFieldType
import dev.hydraui.component.ToastType
import dev.hydraui.component.ToastsType
import dev.hydraui.component.ToolbarType
import dev.hydraui.compose.scene.Drawers

/** What this renderer draws components with. */
object ComposeDrawers {

  /** Those of the catalogue that it draws; others can be added, or put in their place. */
  fun all(): Drawers =
    Drawers.NONE
      .with(AlertType.TYPE) { alert, spot, modifier -> DrawAlert(alert, spot, modifier) }
      .with(BadgeType.TYPE) { badge, _, modifier -> DrawBadge(badge, modifier) }
      .with(ButtonType.TYPE) { button, spot, modifier -> DrawButton(button, spot, modifier) }
      .with(CardType.TYPE) { _, spot, modifier -> DrawCard(spot, modifier) }
      .with(CheckboxType.TYPE) { checkbox, spot, modifier ->
        DrawCheckbox(checkbox, spot, modifier)
      }
      .with(ColumnType.TYPE) { column, spot, modifier -> DrawColumn(column, spot, modifier) }
      .with(DetailType.TYPE) { detail, spot, modifier -> DrawDetail(detail, spot, modifier) }
      .with(DetailsType.TYPE) { _, spot, modifier -> DrawDetails(spot, modifier) }
      .with(DividerType.TYPE) { _, _, modifier -> DrawDivider(modifier) }
      .with(EmptyStateType.TYPE) { emptyState, spot, modifier ->
        DrawEmptyState(emptyState, spot, modifier)
      }
      .with(FieldGroupType.TYPE) { fieldGroup, spot, modifier ->
        DrawFieldGroup(fieldGroup, spot, modifier)
      }
      .with(FormType.TYPE) { form, spot, modifier -> DrawForm(form, spot, modifier) }
      .with(GridType.TYPE) { grid, spot, modifier -> DrawGrid(grid, spot, modifier) }
      .with(HeadingType.TYPE) { heading, _, modifier -> DrawHeading(heading, modifier) }
      .with(IconType.TYPE) { icon, _, modifier -> DrawIcon(icon, modifier) }
      .with(IconButtonType.TYPE) { iconButton, spot, modifier ->
        DrawIconButton(iconButton, spot, modifier)
      }
      .with(NumberFieldType.TYPE) { numberField, spot, modifier ->
        DrawNumberField(numberField, spot, modifier)
      }
      .with(ProgressType.TYPE) { progress, _, modifier -> DrawProgress(progress, modifier) }
      .with(RowType.TYPE) { row, spot, modifier -> DrawRow(row, spot, modifier) }
      .with(ScrollType.TYPE) { scroll, spot, modifier -> DrawScroll(scroll, spot, modifier) }
      .with(SectionType.TYPE) { section, spot, modifier -> DrawSection(section, spot, modifier) }
      .with(SkeletonType.TYPE) { skeleton, _, modifier -> DrawSkeleton(skeleton, modifier) }
      .with(SpacerType.TYPE) { _, _, modifier -> Space(modifier) }
      .with(StackType.TYPE) { stack, spot, modifier -> DrawStack(stack, spot, modifier) }
      .with(SwitchType.TYPE) { switch, spot, modifier -> DrawSwitch(switch, spot, modifier) }
      .with(TextType.TYPE) { text, _, modifier -> DrawText(text, modifier) }
      .with(TextAreaType.TYPE) { textArea, spot, modifier ->
        DrawTextArea(textArea, spot, modifier)
      }
      .with(TextFieldType.TYPE) { textField, spot, modifier ->
        DrawTextField(textField, spot, modifier)
      }
      .with(ToastType.TYPE) { toast, spot, modifier -> DrawToast(toast, spot, modifier) }
      .with(ToastsType.TYPE) { toasts, spot, modifier -> DrawToasts(toasts, spot, modifier) }
      .with(ToolbarType.TYPE) { toolbar, spot, modifier -> DrawToolbar(toolbar, spot, modifier) }
}
