package dev.hydraui.conformance;

import dev.hydraui.component.Slider;
import java.util.List;

final class SliderCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "slider: arrow keys move it by a step, exactly",
            show(dose("0.2")),
            sees("slider \"Dose\" = \"0.2 mg\""),
            focus("slider \"Dose\""),
            key("ArrowUp"),
            sends("dose 0.3"),
            show(dose("0.3")),
            sees("slider \"Dose\" = \"0.3 mg\""),
            key("ArrowLeft"),
            sends("dose 0.2")),
        Case.of(
            "slider: Home and End lead to the least and the most",
            show(dose("0.2")),
            focus("slider \"Dose\""),
            key("End"),
            sends("dose 1"),
            show(dose("1")),
            key("ArrowRight"),
            sends(),
            key("Home"),
            sends("dose 0")),
        Case.of(
            "slider: PageUp moves it further than an arrow key",
            show(slider("Volume", "30", value -> "volume " + value)),
            focus("slider \"Volume\""),
            key("PageUp"),
            sends("volume 40")),
        Case.of(
            "slider: shows what the state says, whatever was moved",
            show(dose("0.2")),
            focus("slider \"Dose\""),
            key("ArrowUp"),
            sends("dose 0.3"),
            key("ArrowUp"),
            sends("dose 0.3"),
            sees("slider \"Dose\" = \"0.2 mg\"")),
        Case.of(
            "slider: reads out words where it is given some",
            show(dose("0.2").valueText("Low").error("Too low").busy(true)),
            sees("slider \"Dose\" = \"Low\" [busy, invalid] (Too low)")),
        Case.of(
            "slider: read-only it keeps its value",
            show(dose("0.2").readOnly(true)),
            focus("slider \"Dose\""),
            key("ArrowUp"),
            key("End"),
            sends(),
            sees("slider \"Dose\" = \"0.2 mg\" [readonly]")),
        Case.of(
            "slider: disabled it does nothing",
            show(dose("0.2").disabled(true)),
            press("slider \"Dose\""),
            sends(),
            sees("slider \"Dose\" = \"0.2 mg\" [disabled]")));
  }

  private Slider<String> dose(String value) {
    return slider("Dose", value, moved -> "dose " + moved).min("0").max("1").step("0.1").unit("mg");
  }
}
