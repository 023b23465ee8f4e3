package dev.hydraui.tokens.platform.android;

import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.code.TextUse;
import dev.hydraui.tokens.platform.code.Theme;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.theme.Brand;
import dev.hydraui.tokens.theme.Themes;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Writes tokens as resources of Android.
 *
 * <p>{@code res} has those of the default brand, a theme attribute for each, and {@code
 * ThemeOverlay.Tokens}, which sets them. Of every other brand there are two folders. {@code
 * brand/NAME/res} says what differs under the same names, as the source set of a flavour. {@code
 * theme/NAME/res} says it under names of its own, with {@code ThemeOverlay.Tokens.NAME}, for apps
 * that choose the brand while they run.
 */
public final class AndroidTarget implements Target {
  @Override
  public String name() {
    return Resources.TARGET;
  }

  @Override
  public void write(Themes themes, Output output) {
    Resources maker = new Resources(TextUse.of(Theme.all(themes, output)), output);
    List<Brand> brands = themes.brands();
    Surroundings first = Surroundings.of(brands.get(0), maker);
    Folder res = new Folder("android/res", output);
    res.write(first.day().values(), "", name -> name);
    res.write(first.nightly(), "-night", name -> name);
    Overlays overlays = new Overlays();
    overlays.attributes(first.day().values());
    for (Brand brand : brands) {
      defaults(brand, brands.get(0), output);
      if (brand != brands.get(0)) {
        Surroundings own = Surroundings.of(brand, maker);
        overlays.attributes(own.day().values());
        flavour(brand, own, first, output);
        theme(brand, own, first, output);
      }
    }
    res.values("attrs", overlays.attributes());
    res.values("themes", Overlays.style(List.of(), first.day().values(), name -> name));
  }

  private static void flavour(Brand brand, Surroundings own, Surroundings first, Output output) {
    Folder folder = new Folder("android/brand/" + name(brand) + "/res", output);
    folder.write(own.dailyOver(first), "", name -> name);
    folder.write(own.nightlyOver(first), "-night", name -> name);
  }

  private static void theme(Brand brand, Surroundings own, Surroundings first, Output output) {
    Folder folder = new Folder("android/theme/" + name(brand) + "/res", output);
    Set<String> changed = own.changed(first);
    UnaryOperator<String> names = name -> changed.contains(name) ? name(brand) + "_" + name : name;
    List<Resource> day = Surroundings.named(changed, own.day().values());
    for (Resource resource : day) {
      Resource other = first.day().get(names.apply(resource.name()));
      if (other != null) {
        collision(resource.token(), other.token(), brand, output);
      }
    }
    folder.write(day, "", names);
    folder.write(Surroundings.named(changed, own.nightly()), "-night", names);
    folder.values("themes", Overlays.style(Theme.words(brand), day, names));
  }

  private static void collision(Token token, Token other, Brand brand, Output output) {
    String message =
        token.path() + " of the brand " + brand.name() + " gets the name of " + other.path();
    output.problem(
        Problem.error("name-collision", token.at(), message + " in " + Resources.TARGET)
            .hint("Rename one of them."));
  }

  /** A token that only dark surroundings have is missing in all others. */
  private static void defaults(Brand brand, Brand first, Output output) {
    for (Token token : brand.dark().orElse(brand.light()).tokens()) {
      if (brand.light().get(token.path()).isEmpty() && first.light().get(token.path()).isEmpty()) {
        String message =
            token.path() + " is there in dark surroundings only, Android needs a default";
        output.problem(
            Problem.error("no-default", token.at(), message)
                .hint("Say what it is in light ones, too."));
      }
    }
  }

  private static String name(Brand brand) {
    return AndroidNames.of(Theme.words(brand));
  }
}
