package dev.hydraui.web.html;

import dev.hydraui.component.Catalogue;
import dev.hydraui.json.Codec;
import dev.hydraui.json.Json;
import dev.hydraui.machine.Machine;
import dev.hydraui.node.ComponentType;
import dev.hydraui.reconcile.Reconciler;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawers;
import dev.hydraui.web.dom.ServerPage;
import dev.hydraui.web.tag.TagType;
import java.lang.reflect.Constructor;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Writes what a machine shows as HTML, by the drawers that draw it in a browser, so that a page is
 * there before its program is. In the browser {@link dev.hydraui.web.WebRenderer#resume} goes on
 * with the same elements and the same state.
 *
 * <p>The HTML goes into the element that the machine is resumed in:
 *
 * <pre>{@code
 * <div id="app">${HtmlRenderer.render(new Shop(), ShopStateCodec.CODEC)}</div>
 * }</pre>
 *
 * <p>Any thread may render; what it needs is its own. What components say themselves is in the
 * language of {@code Words}, one for the whole server.
 */
public final class HtmlRenderer {

  /** The attribute of the script that carries the state. */
  public static final String STATE = "data-hydra-state";

  static {
    for (ComponentType<?> type : Catalogue.types()) {
      link(type);
    }
    // Joined to its drawer when it is first looked at: better now than while others draw.
    Objects.requireNonNull(TagType.TYPE);
  }

  private HtmlRenderer() {}

  /** The machine's first view and state; failures go to the log. */
  public static <S, E> String render(Machine<S, E> machine, Codec<S> codec) {
    return render(machine, codec, HtmlRenderer::log);
  }

  /**
   * The machine's first view and state. The browser asks for what {@code init} asks for, when it
   * resumes.
   *
   * @param onFailure told what the guarded parts of the view threw, whose fallbacks stand in the
   *     page; what any other part throws is thrown
   */
  public static <S, E> String render(
      Machine<S, E> machine, Codec<S> codec, Consumer<? super Throwable> onFailure) {
    return render(machine, machine.init().state(), codec, "first", onFailure);
  }

  /** The view of a state; failures go to the log. */
  public static <S, E> String render(Machine<S, E> machine, S state, Codec<S> codec) {
    return render(machine, state, codec, HtmlRenderer::log);
  }

  /**
   * The view of a state that the server has brought the machine to, such as one with the data that
   * {@code init} asks for; the browser does not ask for it again. Its subscriptions start there.
   *
   * @param onFailure told what the guarded parts of the view threw, whose fallbacks stand in the
   *     page; what any other part throws is thrown
   */
  public static <S, E> String render(
      Machine<S, E> machine, S state, Codec<S> codec, Consumer<? super Throwable> onFailure) {
    return render(machine, state, codec, "later", onFailure);
  }

  private static <S, E> String render(
      Machine<S, E> machine,
      S state,
      Codec<S> codec,
      String which,
      Consumer<? super Throwable> onFailure) {
    return view(machine, state, onFailure)
        + "<script type=\"application/json\" "
        + STATE
        + "=\""
        + which
        + "\">"
        + Json.write(codec.write(state)).replace("<", "\\u003c")
        + "</script>";
  }

  /** The view alone, for a page that stays as it is; failures go to the log. */
  public static <S, E> String view(Machine<S, E> machine, S state) {
    return view(machine, state, HtmlRenderer::log);
  }

  /**
   * The view alone, for a page that stays as it is.
   *
   * @param onFailure told what the guarded parts of the view threw, whose fallbacks stand in the
   *     page; what any other part throws is thrown
   */
  public static <S, E> String view(
      Machine<S, E> machine, S state, Consumer<? super Throwable> onFailure) {
    return ServerPage.html(
        machine.getClass().getName(),
        root ->
            new Reconciler<>(new HtmlHost(onFailure), root, event -> {})
                .render(machine.view(state)));
  }

  private static void log(Throwable failure) {
    System.getLogger(HtmlRenderer.class.getName())
        .log(System.Logger.Level.ERROR, "A part of the page could not be drawn", failure);
  }

  /** A program in the browser carries the drawers it needs; here they are found by name. */
  private static <C extends dev.hydraui.node.Component<?>> void link(ComponentType<C> type) {
    String name = type.name();
    String drawer =
        "dev.hydraui.web.component."
            + name.substring(0, 1).toUpperCase(Locale.ROOT)
            + name.substring(1)
            + "Drawer";
    try {
      Constructor<?> constructor = Class.forName(drawer).getDeclaredConstructor();
      constructor.setAccessible(true);
      @SuppressWarnings("unchecked")
      Drawer<C> made = (Drawer<C>) constructor.newInstance();
      Drawers.add(type, made);
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException("Nothing draws " + name + ": " + drawer, missing);
    }
  }
}
