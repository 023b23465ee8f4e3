package dev.hydraui.tokens.platform.android;

import dev.hydraui.tokens.platform.android.Resource.Kind;
import dev.hydraui.tokens.platform.code.Decimals;
import dev.hydraui.tokens.platform.code.Part;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.Border;
import dev.hydraui.tokens.value.CubicBezier;
import dev.hydraui.tokens.value.Gradient;
import dev.hydraui.tokens.value.StrokeStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes the resources that are files of their own: shapes, gradients and interpolators. */
final class Drawables {
  private final Token token;
  private final Resources.Namer namer;
  private final Resources.Warner warner;

  Drawables(Token token, Resources.Namer namer, Resources.Warner warner) {
    this.token = token;
    this.namer = namer;
    this.warner = warner;
  }

  static Resource interpolator(String name, CubicBezier curve, Token token) {
    String xml =
        Xml.HEAD
            + "<pathInterpolator "
            + Xml.ANDROID
            + attribute("controlX1", Decimals.of(curve.x1()))
            + attribute("controlY1", Decimals.of(curve.y1()))
            + attribute("controlX2", Decimals.of(curve.x2()))
            + attribute("controlY2", Decimals.of(curve.y2()))
            + " />\n";
    return new Resource(Kind.INTERPOLATOR, name, names -> xml, List.of(), token);
  }

  /** Returns a rectangle with the border. */
  Resource border(Border border) {
    String color = part("color");
    String width = part("width");
    List<String> refers = new ArrayList<>(List.of(color, width));
    String dash = "";
    String gap = "";
    if (border.style().value() instanceof StrokeStyle.Dashes dashes) {
      dash = part("style dash 1");
      gap = dashes.lengths().size() == 1 ? dash : part("style dash 2");
      refers.addAll(List.of(dash, gap));
      if (dashes.lengths().size() > 2 || dashes.lineCap() != StrokeStyle.LineCap.BUTT) {
        warner.warn(token, "the drawable has one length of dashes and gaps, and flat ends");
      }
    } else if (border.style().value() != StrokeStyle.Keyword.SOLID) {
      boolean broken =
          border.style().value() == StrokeStyle.Keyword.DASHED
              || border.style().value() == StrokeStyle.Keyword.DOTTED;
      dash = broken ? width : "";
      gap = dash;
      warner.warn(token, "the drawable knows solid lines and dashes only");
    }
    String dashName = dash;
    String gapName = gap;
    Resource.Body body =
        names ->
            Xml.HEAD
                + "<shape "
                + Xml.ANDROID
                + attribute("shape", "rectangle")
                + ">\n    <stroke"
                + attribute("width", "@dimen/" + names.apply(width))
                + attribute("color", "@color/" + names.apply(color))
                + (dashName.isEmpty() ? "" : dashes(names, dashName, gapName))
                + " />\n</shape>\n";
    return new Resource(Kind.DRAWABLE, namer.name(token), body, refers, token);
  }

  private static String dashes(UnaryOperator<String> names, String dash, String gap) {
    return attribute("dashWidth", "@dimen/" + names.apply(dash))
        + attribute("dashGap", "@dimen/" + names.apply(gap));
  }

  /**
   * Returns a gradient from left to right: a shape, which fits any size, when its stops are spread
   * evenly; or else a vector drawable, which is stretched.
   */
  Resource gradient(Gradient gradient) {
    int count = gradient.stops().size();
    List<String> colors = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      colors.add(part("stop " + i + " color"));
    }
    Resource.Body body =
        even(gradient) || count == 1
            ? names -> shape(colors.stream().map(names).toList())
            : names -> vector(gradient, colors.stream().map(names).toList());
    return new Resource(Kind.DRAWABLE, namer.name(token), body, colors, token);
  }

  private static boolean even(Gradient gradient) {
    int count = gradient.stops().size();
    if (count > 3) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      BigDecimal position = gradient.stops().get(i).position().value().number();
      BigDecimal expected =
          BigDecimal.valueOf(i).multiply(new BigDecimal(count == 3 ? "0.5" : "1"));
      if (position.compareTo(expected) != 0) {
        return false;
      }
    }
    return true;
  }

  private static String shape(List<String> colors) {
    String last = colors.get(colors.size() - 1);
    return Xml.HEAD
        + "<shape "
        + Xml.ANDROID
        + attribute("shape", "rectangle")
        + ">\n    <gradient"
        + attribute("startColor", "@color/" + colors.get(0))
        + (colors.size() == 3 ? attribute("centerColor", "@color/" + colors.get(1)) : "")
        + attribute("endColor", "@color/" + last)
        + attribute("angle", "0")
        + " />\n</shape>\n";
  }

  private static String vector(Gradient gradient, List<String> colors) {
    StringBuilder stops = new StringBuilder();
    for (int i = 0; i < colors.size(); i++) {
      BigDecimal position = gradient.stops().get(i).position().value().number();
      stops.append("                <item").append(attribute("offset", Decimals.of(position)));
      stops.append(attribute("color", "@color/" + colors.get(i))).append(" />\n");
    }
    return Xml.HEAD
        + "<vector "
        + Xml.ANDROID
        + " xmlns:aapt=\"http://schemas.android.com/aapt\""
        + attribute("width", "100dp")
        + attribute("height", "100dp")
        + attribute("viewportWidth", "100")
        + attribute("viewportHeight", "100")
        + ">\n    <path"
        + attribute("pathData", "M0,0h100v100h-100z")
        + ">\n        <aapt:attr name=\"android:fillColor\">\n            <gradient"
        + attribute("type", "linear")
        + attribute("startX", "0")
        + attribute("startY", "0")
        + attribute("endX", "100")
        + attribute("endY", "0")
        + ">\n"
        + stops
        + "            </gradient>\n        </aapt:attr>\n    </path>\n</vector>\n";
  }

  private static String attribute(String name, String value) {
    return " android:" + name + "=\"" + value + '"';
  }

  private String part(String name) {
    return namer.name(Part.token(token, name, token.value()));
  }
}
