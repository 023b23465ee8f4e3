package dev.hydraui.admin.site;

import dev.hydraui.capability.Format;
import dev.hydraui.capability.Platform;
import java.util.ArrayList;
import java.util.List;

/** Texts of the frame around every screen. */
public interface FrameTexts {

  /** How numbers are written, and which form goes with them. */
  Format format();

  default String loadingAdmin() {
    return "Loading…";
  }

  default String noSchema() {
    return "The admin cannot start";
  }

  default String wrongSchema() {
    return "The server’s description of its data has mistakes";
  }

  default String home() {
    return "Home";
  }

  default String homeSentence(int entities) {
    return Words.count(format(), entities, "kind of record", "kinds of records")
        + " to browse and edit.";
  }

  /**
   * The titles of the first fields of an entity, as the parts of a list that ends with the rest.
   */
  default List<String> andMore(List<String> titles, int more) {
    List<String> all = new ArrayList<>(titles);
    all.add(format().number("" + more) + " more");
    return all;
  }

  default String findByName() {
    return "Find by name";
  }

  default String nothingHere() {
    return "There is nothing to browse";
  }

  default String nothingHereWhy() {
    return "The server lists no entities that you may see.";
  }

  default String navigation() {
    return "Main";
  }

  default String brand() {
    return "Brand";
  }

  /** What people call a brand that the tokens call so. */
  default String brand(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  default String appearance() {
    return "Appearance";
  }

  default String appearance(Platform.Appearance appearance) {
    return switch (appearance) {
      case SYSTEM -> "As the system";
      case LIGHT -> "Light";
      case DARK -> "Dark";
    };
  }

  default String more() {
    return "More";
  }

  default String reloadSchema() {
    return "Reload structure";
  }

  default String schemaReloaded() {
    return "The structure is up to date.";
  }

  default String notices() {
    return "Messages";
  }

  default String serverGone() {
    return "No connection to the server. What you see may be out of date. Trying again…";
  }

  default String serverBack() {
    return "The connection is back.";
  }

  default String noSuchPage() {
    return "There is no such page";
  }

  default String noSuchPageMore(String address) {
    return "Nothing is found at “" + address + "”.";
  }

  default String noSuchEntity(String entity) {
    return "There is no entity “" + entity + "”, or you may not see it.";
  }

  default String toHome() {
    return "Go to the start";
  }

  default String leaveQuestion() {
    return "Leave without saving?";
  }

  default String leaveMore() {
    return "What you have typed here is not saved.";
  }

  default String stay() {
    return "Stay";
  }

  default String leave() {
    return "Leave";
  }
}
