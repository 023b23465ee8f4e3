package dev.hydraui.compose.component

import androidx.compose.foundation.layout.Spacer as Space
import dev.hydraui.component.AlertType
import dev.hydraui.component.AppShellType
import dev.hydraui.component.AvatarType
import dev.hydraui.component.BadgeType
import dev.hydraui.component.BreadcrumbsType
import dev.hydraui.component.ButtonType
import dev.hydraui.component.CardType
import dev.hydraui.component.ChartType
import dev.hydraui.component.CheckboxType
import dev.hydraui.component.CodeEditorType
import dev.hydraui.component.CodeType
import dev.hydraui.component.ColorFieldType
import dev.hydraui.component.ColumnType
import dev.hydraui.component.ComboboxType
import dev.hydraui.component.CommandPaletteType
import dev.hydraui.component.CustomType
import dev.hydraui.component.DateFieldType
import dev.hydraui.component.DateRangeType
import dev.hydraui.component.DateTimeFieldType
import dev.hydraui.component.DetailType
import dev.hydraui.component.DetailsType
import dev.hydraui.component.DialogType
import dev.hydraui.component.DividerType
import dev.hydraui.component.DrawerType
import dev.hydraui.component.EmptyStateType
import dev.hydraui.component.FieldGroupType
import dev.hydraui.component.FileUploadType
import dev.hydraui.component.FormType
import dev.hydraui.component.GridType
import dev.hydraui.component.HeadingType
import dev.hydraui.component.IconButtonType
import dev.hydraui.component.IconType
import dev.hydraui.component.ImageType
import dev.hydraui.component.ItemListType
import dev.hydraui.component.ItemType
import dev.hydraui.component.JsonEditorType
import dev.hydraui.component.KanbanBoardType
import dev.hydraui.component.KanbanCardType
import dev.hydraui.component.KanbanColumnType
import dev.hydraui.component.KeyValueType
import dev.hydraui.component.LinkType
import dev.hydraui.component.MenuType
import dev.hydraui.component.MultiSelectType
import dev.hydraui.component.NativeType
import dev.hydraui.component.NavigationGroupType
import dev.hydraui.component.NavigationItemType
import dev.hydraui.component.NavigationType
import dev.hydraui.component.NumberFieldType
import dev.hydraui.component.PageType
import dev.hydraui.component.PaginationType
import dev.hydraui.component.PopoverType
import dev.hydraui.component.ProgressType
import dev.hydraui.component.RadioGroupType
import dev.hydraui.component.RichTextType
import dev.hydraui.component.RowType
import dev.hydraui.component.ScrollType
import dev.hydraui.component.SectionType
import dev.hydraui.component.SelectType
import dev.hydraui.component.SkeletonType
import dev.hydraui.component.SliderType
import dev.hydraui.component.SpacerType
import dev.hydraui.component.SplitType
import dev.hydraui.component.StackType
import dev.hydraui.component.SwitchType
import dev.hydraui.component.TableCellType
import dev.hydraui.component.TableRowType
import dev.hydraui.component.TableRowsType
import dev.hydraui.component.TableType
import dev.hydraui.component.TabsType
import dev.hydraui.component.TagsFieldType
import dev.hydraui.component.TextAreaType
import dev.hydraui.component.TextFieldType
import dev.hydraui.component.TextType
import dev.hydraui.component.TimeFieldType
import dev.hydraui.component.TimelineItemType
import dev.hydraui.component.TimelineType
import dev.hydraui.component.ToastType
import dev.hydraui.component.ToastsType
import dev.hydraui.component.ToolbarType
import dev.hydraui.component.TreeItemType
import dev.hydraui.component.TreeType
import dev.hydraui.compose.scene.Drawers

/** What this renderer draws components with. */
object ComposeDrawers {

  /** Those of the catalogue that it draws; others can be added, or put in their place. */
  fun all(): Drawers =
    Drawers.NONE.with(AlertType.TYPE) { alert, spot, modifier -> DrawAlert(alert, spot, modifier) }
      .with(AppShellType.TYPE) { appShell, spot, modifier ->
        DrawAppShell(appShell, spot, modifier)
      }
      .with(AvatarType.TYPE) { avatar, _, modifier -> DrawAvatar(avatar, modifier) }
      .with(BadgeType.TYPE) { badge, _, modifier -> DrawBadge(badge, modifier) }
      .with(BreadcrumbsType.TYPE) { breadcrumbs, spot, modifier ->
        DrawBreadcrumbs(breadcrumbs, spot, modifier)
      }
      .with(ButtonType.TYPE) { button, spot, modifier -> DrawButton(button, spot, modifier) }
      .with(CardType.TYPE) { _, spot, modifier -> DrawCard(spot, modifier) }
      .with(ChartType.TYPE) { chart, spot, modifier -> DrawChart(chart, spot, modifier) }
      .with(CheckboxType.TYPE) { checkbox, spot, modifier ->
        DrawCheckbox(checkbox, spot, modifier)
      }
      .with(CodeType.TYPE) { code, spot, modifier -> DrawCode(code, spot, modifier) }
      .with(CodeEditorType.TYPE) { codeEditor, spot, modifier ->
        DrawCodeEditor(codeEditor, spot, modifier)
      }
      .with(ColorFieldType.TYPE) { colorField, spot, modifier ->
        DrawColorField(colorField, spot, modifier)
      }
      .with(ColumnType.TYPE) { column, spot, modifier -> DrawColumn(column, spot, modifier) }
      .with(ComboboxType.TYPE) { combobox, spot, modifier ->
        DrawCombobox(combobox, spot, modifier)
      }
      .with(CommandPaletteType.TYPE) { commandPalette, spot, _ ->
        DrawCommandPalette(commandPalette, spot)
      }
      .with(CustomType.TYPE) { custom, spot, modifier -> DrawCustom(custom, spot, modifier) }
      .with(DateFieldType.TYPE) { dateField, spot, modifier ->
        DrawDateField(dateField, spot, modifier)
      }
      .with(DateRangeType.TYPE) { dateRange, spot, modifier ->
        DrawDateRange(dateRange, spot, modifier)
      }
      .with(DateTimeFieldType.TYPE) { dateTimeField, spot, modifier ->
        DrawDateTimeField(dateTimeField, spot, modifier)
      }
      .with(DetailType.TYPE) { detail, spot, modifier -> DrawDetail(detail, spot, modifier) }
      .with(DetailsType.TYPE) { _, spot, modifier -> DrawDetails(spot, modifier) }
      .with(DialogType.TYPE) { dialog, spot, _ -> DrawDialog(dialog, spot) }
      .with(DividerType.TYPE) { _, _, modifier -> DrawDivider(modifier) }
      .with(DrawerType.TYPE) { drawer, spot, _ -> DrawDrawer(drawer, spot) }
      .with(EmptyStateType.TYPE) { emptyState, spot, modifier ->
        DrawEmptyState(emptyState, spot, modifier)
      }
      .with(FieldGroupType.TYPE) { fieldGroup, spot, modifier ->
        DrawFieldGroup(fieldGroup, spot, modifier)
      }
      .with(FileUploadType.TYPE) { fileUpload, spot, modifier ->
        DrawFileUpload(fileUpload, spot, modifier)
      }
      .with(FormType.TYPE) { form, spot, modifier -> DrawForm(form, spot, modifier) }
      .with(GridType.TYPE) { grid, spot, modifier -> DrawGrid(grid, spot, modifier) }
      .with(HeadingType.TYPE) { heading, _, modifier -> DrawHeading(heading, modifier) }
      .with(IconType.TYPE) { icon, _, modifier -> DrawIcon(icon, modifier) }
      .with(IconButtonType.TYPE) { iconButton, spot, modifier ->
        DrawIconButton(iconButton, spot, modifier)
      }
      .with(ImageType.TYPE) { image, _, modifier -> DrawImage(image, modifier) }
      .with(ItemType.TYPE) { item, spot, modifier -> DrawItem(item, spot, modifier) }
      .with(ItemListType.TYPE) { itemList, spot, modifier ->
        DrawItemList(itemList, spot, modifier)
      }
      .with(JsonEditorType.TYPE) { jsonEditor, spot, modifier ->
        DrawJsonEditor(jsonEditor, spot, modifier)
      }
      .with(KanbanBoardType.TYPE) { board, spot, modifier ->
        DrawKanbanBoard(board, spot, modifier)
      }
      .with(KanbanCardType.TYPE) { card, spot, modifier -> DrawKanbanCard(card, spot, modifier) }
      .with(KanbanColumnType.TYPE) { column, spot, modifier ->
        DrawKanbanColumn(column, spot, modifier)
      }
      .with(KeyValueType.TYPE) { keyValue, spot, modifier ->
        DrawKeyValue(keyValue, spot, modifier)
      }
      .with(LinkType.TYPE) { link, spot, modifier -> DrawLink(link, spot, modifier) }
      .with(MenuType.TYPE) { menu, spot, modifier -> DrawMenu(menu, spot, modifier) }
      .with(MultiSelectType.TYPE) { multiSelect, spot, modifier ->
        DrawMultiSelect(multiSelect, spot, modifier)
      }
      .with(NativeType.TYPE) { native, spot, modifier -> DrawNative(native, spot, modifier) }
      .with(NavigationType.TYPE) { navigation, spot, modifier ->
        DrawNavigation(navigation, spot, modifier)
      }
      .with(NavigationGroupType.TYPE) { navigationGroup, spot, modifier ->
        DrawNavigationGroup(navigationGroup, spot, modifier)
      }
      .with(NavigationItemType.TYPE) { navigationItem, spot, modifier ->
        DrawNavigationItem(navigationItem, spot, modifier)
      }
      .with(NumberFieldType.TYPE) { numberField, spot, modifier ->
        DrawNumberField(numberField, spot, modifier)
      }
      .with(PageType.TYPE) { page, spot, modifier -> DrawPage(page, spot, modifier) }
      .with(PaginationType.TYPE) { pagination, spot, modifier ->
        DrawPagination(pagination, spot, modifier)
      }
      .with(PopoverType.TYPE) { popover, spot, modifier -> DrawPopover(popover, spot, modifier) }
      .with(ProgressType.TYPE) { progress, _, modifier -> DrawProgress(progress, modifier) }
      .with(RadioGroupType.TYPE) { radioGroup, spot, modifier ->
        DrawRadioGroup(radioGroup, spot, modifier)
      }
      .with(RichTextType.TYPE) { richText, spot, modifier ->
        DrawRichText(richText, spot, modifier)
      }
      .with(RowType.TYPE) { row, spot, modifier -> DrawRow(row, spot, modifier) }
      .with(ScrollType.TYPE) { scroll, spot, modifier -> DrawScroll(scroll, spot, modifier) }
      .with(SectionType.TYPE) { section, spot, modifier -> DrawSection(section, spot, modifier) }
      .with(SelectType.TYPE) { select, spot, modifier -> DrawSelect(select, spot, modifier) }
      .with(SkeletonType.TYPE) { skeleton, _, modifier -> DrawSkeleton(skeleton, modifier) }
      .with(SliderType.TYPE) { slider, spot, modifier -> DrawSlider(slider, spot, modifier) }
      .with(SpacerType.TYPE) { _, _, modifier -> Space(modifier) }
      .with(SplitType.TYPE) { split, spot, modifier -> DrawSplit(split, spot, modifier) }
      .with(StackType.TYPE) { stack, spot, modifier -> DrawStack(stack, spot, modifier) }
      .with(SwitchType.TYPE) { switch, spot, modifier -> DrawSwitch(switch, spot, modifier) }
      .with(TableType.TYPE) { table, spot, modifier -> DrawTable(table, spot, modifier) }
      .with(TableCellType.TYPE) { cell, spot, modifier -> DrawTableCell(cell, spot, modifier) }
      .with(TableRowType.TYPE) { row, spot, modifier -> DrawTableRow(row, spot, modifier) }
      .with(TableRowsType.TYPE) { _, spot, _ -> DrawTableRows(spot) }
      .with(TabsType.TYPE) { tabs, spot, modifier -> DrawTabs(tabs, spot, modifier) }
      .with(TagsFieldType.TYPE) { tagsField, spot, modifier ->
        DrawTagsField(tagsField, spot, modifier)
      }
      .with(TextType.TYPE) { text, _, modifier -> DrawText(text, modifier) }
      .with(TextAreaType.TYPE) { textArea, spot, modifier ->
        DrawTextArea(textArea, spot, modifier)
      }
      .with(TextFieldType.TYPE) { textField, spot, modifier ->
        DrawTextField(textField, spot, modifier)
      }
      .with(TimeFieldType.TYPE) { timeField, spot, modifier ->
        DrawTimeField(timeField, spot, modifier)
      }
      .with(TimelineType.TYPE) { timeline, spot, modifier ->
        DrawTimeline(timeline, spot, modifier)
      }
      .with(TimelineItemType.TYPE) { timelineItem, spot, modifier ->
        DrawTimelineItem(timelineItem, spot, modifier)
      }
      .with(ToastType.TYPE) { toast, spot, modifier -> DrawToast(toast, spot, modifier) }
      .with(ToastsType.TYPE) { toasts, spot, modifier -> DrawToasts(toasts, spot, modifier) }
      .with(ToolbarType.TYPE) { toolbar, spot, modifier -> DrawToolbar(toolbar, spot, modifier) }
      .with(TreeType.TYPE) { tree, spot, modifier -> DrawTree(tree, spot, modifier) }
      .with(TreeItemType.TYPE) { treeItem, spot, modifier ->
        DrawTreeItem(treeItem, spot, modifier)
      }
}
