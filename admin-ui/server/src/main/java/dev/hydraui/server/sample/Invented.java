package dev.hydraui.server.sample;

import java.util.List;
import java.util.SplittableRandom;

/** Words for names that nobody has. */
final class Invented {
  private static final List<String> STARTS =
      List.of(
          "Bel", "Cor", "Dav", "El", "Fen", "Gor", "Hal", "Ir", "Jor", "Kel", "Lum", "Mar", "Nor",
          "Os", "Per", "Quin", "Ros", "Sel", "Tam", "Ul", "Ver", "Wil", "Yar", "Zan");
  private static final List<String> ENDS =
      List.of(
          "a", "an", "bert", "da", "dor", "ea", "en", "ette", "ian", "ika", "in", "ira", "is", "la",
          "lin", "mund", "na", "nor", "o", "ra", "rik", "sa", "tian", "wen", "ys");
  private static final List<String> FAMILY_STARTS =
      List.of(
          "Ash", "Birch", "Brook", "Cloud", "Copper", "Drift", "Ember", "Fern", "Frost", "Glen",
          "Hazel", "Iron", "Lark", "Marsh", "Moss", "North", "Oak", "Pine", "Quill", "Reed",
          "Silver", "Stone", "Thorn", "Vale", "Winter", "Örk");
  private static final List<String> FAMILY_ENDS =
      List.of(
          "bank", "berg", "by", "castle", "dale", "field", "ford", "gate", "grove", "hand", "holm",
          "ley", "low", "mere", "more", "ridge", "shaw", "smith", "stead", "strand", "ton", "ward",
          "well", "wick", "wood");
  private static final List<String> FIRMS =
      List.of(
          "Amber",
          "Blue",
          "Bright",
          "Copper",
          "Distant",
          "Early",
          "First",
          "Gentle",
          "Golden",
          "Hidden",
          "Honest",
          "Lively",
          "Lucky",
          "Modest",
          "Northern",
          "Patient",
          "Plain",
          "Quiet",
          "Rapid",
          "Royal",
          "Silent",
          "Small",
          "Steady",
          "Western");
  private static final List<String> THINGS =
      List.of(
          "Anchor", "Anvil", "Beacon", "Bridge", "Compass", "Engine", "Falcon", "Garden", "Harbour",
          "Kettle", "Lantern", "Ledger", "Loom", "Meadow", "Mill", "Orchard", "Otter", "Pencil",
          "Pump", "River", "Sail", "Sparrow", "Turbine", "Wheel");
  private static final List<String> FORMS =
      List.of(
          "Works", "& Daughters", "Group", "Trading", "Labs", "Partners", "Cooperative", "Supply");
  private static final List<String> TOWNS =
      List.of(
          "Brackenmouth",
          "Dunwater",
          "Easthollow",
          "Fallowbridge",
          "Greywick",
          "Highmarch",
          "Kingsfen",
          "Lowharbour",
          "Millbeck",
          "Oldcastle",
          "Sandhaven",
          "Westermoor");
  private static final List<String> JOBS =
      List.of(
          "Accountant",
          "Buyer",
          "Engineer",
          "Head of Purchasing",
          "Logistics Lead",
          "Managing Director",
          "Office Manager",
          "Product Owner",
          "Sales Assistant",
          "Technician");
  private static final List<String> REMARKS =
      List.of(
          "Prefers to be called in the morning.",
          "Met at the trade fair.",
          "Asked for a new price list.",
          "Speaks three languages.",
          "Knows the whole board.",
          "Waits for our offer.",
          "Likes short letters.",
          "Wants to visit the plant in spring.");

  private final SplittableRandom random;

  Invented(SplittableRandom random) {
    this.random = random;
  }

  String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  String firstName() {
    return one(STARTS) + one(ENDS);
  }

  String lastName() {
    return one(FAMILY_STARTS) + one(FAMILY_ENDS);
  }

  String company() {
    return one(FIRMS) + " " + one(THINGS) + " " + one(FORMS);
  }

  String thing() {
    return one(FIRMS) + " " + one(THINGS);
  }

  String town() {
    return one(TOWNS);
  }

  String job() {
    return one(JOBS);
  }

  String remark() {
    return one(REMARKS);
  }
}
