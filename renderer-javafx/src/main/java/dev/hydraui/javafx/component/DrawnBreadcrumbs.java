package dev.hydraui.javafx.component;

import dev.hydraui.component.Breadcrumbs;
import dev.hydraui.component.Crumb;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Semantics;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The way to here. */
final class DrawnBreadcrumbs extends Drawn<Breadcrumbs<?>, Lines> {

  private final Lines list = new Lines();
  private List<Crumb> drawn = List.of();

  DrawnBreadcrumbs() {
    super(new Lines());
    list.getStyleClass().add("h-crumbs");
    Semantics.role("list").tell(list);
    Semantics.role("navigation").tell(node());
    node().getChildren().add(list);
  }

  @Override
  protected void show(Breadcrumbs<?> way) {
    node().setAccessibleText(way.label());
    if (!drawn.equals(way.crumbs())) {
      drawn = way.crumbs();
      list.getChildren().clear();
      for (int i = 0; i < drawn.size(); i++) {
        list.getChildren().add(step(drawn.get(i), i));
      }
    }
  }

  private HBox step(Crumb crumb, int index) {
    HBox step = new HBox();
    step.getStyleClass().add("h-crumb");
    Semantics.role("listitem").tell(step);
    if (index > 0) {
      Label slash = Words.seen("h-crumb-slash");
      slash.setText("/");
      step.getChildren().add(slash);
    }
    step.getChildren().add(index == drawn.size() - 1 ? here(crumb) : way(crumb));
    return step;
  }

  private static Node here(Crumb crumb) {
    Label label = Words.label("h-crumb-here");
    label.setText(crumb.label());
    return label;
  }

  private Node way(Crumb crumb) {
    Way way = new Way("h-crumb-way");
    way.setText(crumb.label());
    way.setOnAction(event -> send(component().onNavigate().apply(crumb.href())));
    way.setOnBeside(() -> surface().openBeside(crumb.href()));
    return way;
  }
}
