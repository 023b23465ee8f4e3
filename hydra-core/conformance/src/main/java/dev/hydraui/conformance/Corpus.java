package dev.hydraui.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * What every renderer must do: {@link #all} is run by each of them, on a real surface.
 *
 * <p>A renderer is adapted to it in one place, which draws a view, does what a person does, and
 * reads its platform's accessibility tree as {@link Outline}s.
 */
public final class Corpus {

  private static final List<Case.Group> GROUPS =
      List.of(
          new ReconcilerCases(),
          new LayoutCases(),
          new ContentCases(),
          new ButtonCases(),
          new FieldCases(),
          new CheckboxCases(),
          new ChoiceCases(),
          new MomentCases(),
          new FormCases(),
          new ListCases(),
          new TableCases(),
          new NavigationCases(),
          new OverlayCases(),
          new LongTableCases(),
          new TableEditingCases(),
          new GridKeyCases(),
          new LeavingCases(),
          new PageNumberCases(),
          new TreeCases(),
          new TimelineCases(),
          new KanbanCases(),
          new SwitchCases(),
          new RadioGroupCases(),
          new SliderCases(),
          new NumberStepCases(),
          new MultiSelectCases(),
          new TagsFieldCases(),
          new RegionCases(),
          new PanelCases(),
          new MediaCases(),
          new CommandCases(),
          new CustomCases(),
          new DateRangeCases(),
          new ColorFieldCases(),
          new FileUploadCases(),
          new KeyValueCases(),
          new CodeEditorCases(),
          new RightToLeftCases());

  private Corpus() {}

  /** Every case, in an order that stays. */
  public static List<Case> all() {
    List<Case> all = new ArrayList<>();
    for (Case.Group group : GROUPS) {
      all.addAll(group.cases());
    }
    return all;
  }
}
