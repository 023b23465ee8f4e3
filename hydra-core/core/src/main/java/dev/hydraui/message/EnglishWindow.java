package dev.hydraui.message;

/** What a window says, in English. */
final class EnglishWindow implements WindowMessages {

  @Override
  public String failed() {
    return "This could not be shown";
  }

  @Override
  public String failedAt(String what) {
    return "Something went wrong: " + what;
  }

  @Override
  public String messages() {
    return "Messages of the window";
  }

  @Override
  public String startAgain() {
    return "Start again";
  }

  @Override
  public String leaveQuestion() {
    return "Leave without saving?";
  }

  @Override
  public String leaveMore() {
    return "What you have typed here is not saved.";
  }

  @Override
  public String stay() {
    return "Stay";
  }

  @Override
  public String leave() {
    return "Leave";
  }

  @Override
  public String file() {
    return "_File";
  }

  @Override
  public String newWindow() {
    return "New window";
  }

  @Override
  public String close() {
    return "Close window";
  }

  @Override
  public String quit() {
    return "Quit";
  }

  @Override
  public String edit() {
    return "_Edit";
  }

  @Override
  public String undo() {
    return "Undo";
  }

  @Override
  public String redo() {
    return "Redo";
  }

  @Override
  public String cut() {
    return "Cut";
  }

  @Override
  public String copy() {
    return "Copy";
  }

  @Override
  public String paste() {
    return "Paste";
  }

  @Override
  public String selectAll() {
    return "Select all";
  }

  @Override
  public String view() {
    return "_View";
  }

  @Override
  public String zoomIn() {
    return "Zoom in";
  }

  @Override
  public String zoomOut() {
    return "Zoom out";
  }

  @Override
  public String actualSize() {
    return "Actual size";
  }

  @Override
  public String fullScreen() {
    return "Full screen";
  }

  @Override
  public String light() {
    return "Light";
  }

  @Override
  public String dark() {
    return "Dark";
  }

  @Override
  public String asSystem() {
    return "As the system";
  }

  @Override
  public String help() {
    return "_Help";
  }

  @Override
  public String about(String application) {
    return "About " + application;
  }

  @Override
  public String version(String version) {
    return "Version " + version;
  }
}
