package dev.hydraui.gallery;

import dev.hydraui.component.Tone;
import java.util.List;

/** What the gallery's table shows. */
record Companies(
    String name, String industry, String status, Tone tone, String revenue, String city) {

  static final List<Companies> ALL =
      List.of(
          of(
              "Acme Robotics",
              "Industrial automation",
              "Active",
              Tone.SUCCESS,
              "1,204,500.00",
              "Oslo"),
          of("Blue Harbor Shipping", "Logistics", "Trial", Tone.INFO, "98,120.50", "Rotterdam"),
          of("Cedar & Finch", "Interior design", "Active", Tone.SUCCESS, "312,004.00", "Lisbon"),
          of("Delta Analytics", "Software", "Past due", Tone.WARNING, "7,450.25", "Berlin"),
          of(
              "Everest Outdoor Equipment and Expedition Supplies International",
              "Retail",
              "Active",
              Tone.SUCCESS,
              "2,930,118.75",
              "Kathmandu"),
          of("Fjord Energy", "Utilities", "Churned", Tone.DANGER, "0.00", "Bergen"),
          of("Greenline Foods", "Food & beverage", "Active", Tone.SUCCESS, "640,000.00", "Wien"),
          of("Hikari Optics", "Manufacturing", "Lead", Tone.NEUTRAL, "12,300.00", "Kyōto"),
          of("Iron Gate Security", "Security", "Active", Tone.SUCCESS, "88,900.10", "Leeds"),
          of("Juniper Health", "Healthcare", "Trial", Tone.INFO, "54,010.00", "Toronto"),
          of("Kestrel Aviation", "Aerospace", "Active", Tone.SUCCESS, "4,118,300.00", "Toulouse"),
          of("Lumen & Co.", "Media", "Lead", Tone.NEUTRAL, "3,200.00", "Milano"));

  private static Companies of(
      String name, String industry, String status, Tone tone, String revenue, String city) {
    return new Companies(name, industry, status, tone, revenue, city);
  }
}
