package dev.hydraui.web.html;

import dev.hydraui.node.Component;
import dev.hydraui.reconcile.Host;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawers;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.FirstField;
import java.util.function.Consumer;

/** Draws a view once, with nobody in front of it. */
final class HtmlHost implements Host<Drawn> {

  private final Consumer<? super Throwable> onFailure;

  HtmlHost(Consumer<? super Throwable> onFailure) {
    this.onFailure = onFailure;
  }

  @Override
  public Drawn create(Place<Drawn> place) {
    return create(place.component());
  }

  @SuppressWarnings("unchecked")
  private static Drawn create(Component<?> component) {
    return ((Drawer<Component<?>>) Drawers.find(component.type())).create(component);
  }

  @Override
  public void update(Drawn drawn, Component<?> before, Component<?> after) {
    throw new IllegalStateException("A page is written once");
  }

  @Override
  public void identify(Drawn drawn, String testId) {
    drawn.element.setAttribute("data-testid", testId);
  }

  @Override
  public void focus(Drawn drawn) {
    FirstField.in(drawn.element).setAttribute("autofocus", "autofocus");
  }

  @Override
  public void failed(Throwable failure, String path) {
    onFailure.accept(failure);
  }

  @Override
  public void insert(Drawn parent, Drawn child, Drawn before) {
    parent.container.insertBefore(child.element, before == null ? null : before.element);
  }

  @Override
  public void move(Drawn parent, Drawn child, Drawn before) {
    throw new IllegalStateException("A page is written once");
  }

  @Override
  public void remove(Drawn parent, Drawn child) {
    child.element.remove();
  }
}
