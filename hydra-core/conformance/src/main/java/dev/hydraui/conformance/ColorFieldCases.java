package dev.hydraui.conformance;

import dev.hydraui.component.ColorField;
import java.util.List;

final class ColorFieldCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "color: is typed, letter by letter",
            show(brand("#5b4ee")),
            sees(
                """
                button "Choose Brand"
                textbox "Brand" = "#5b4ee"
                """),
            focus("textbox \"Brand\""),
            key("End"),
            type("5"),
            sends("brand #5b4ee5")),
        Case.of(
            "color: what is none stays to be mended",
            show(brand("bluish").error("No colour").description("Of the logo")),
            finds(
                "textbox \"Brand\"",
                "textbox \"Brand\" = \"bluish\" [invalid] (No colour Of the logo)")),
        Case.of(
            "color: read-only it can be neither typed nor picked",
            show(brand("#5b4ee5").readOnly(true)),
            focus("textbox \"Brand\""),
            type("1"),
            sends(),
            sees(
                """
                button "Choose Brand" [disabled]
                textbox "Brand" = "#5b4ee5" [readonly]
                """)));
  }

  private ColorField<String> brand(String value) {
    return colorField("Brand", value, typed -> "brand " + typed);
  }
}
