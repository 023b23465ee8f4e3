package dev.hydraui.admin.wish;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a part of the admin cannot do itself and wishes of the whole. */
public sealed interface Wish {

  /** To go somewhere, as a new step of the history; asks first where something would be lost. */
  record Go(String address) implements Wish {}

  /** To show another address for the place where one is; the screen stays as it is. */
  record Readdress(String address) implements Wish {}

  /** To leave for good a place whose form is done with: takes its step in the history. */
  record GoInstead(String address) implements Wish {}

  /** To go to the list of an entity as it was last seen. */
  record GoBack(String entity) implements Wish {}

  /** To tell the person something. */
  record Tell(Notice notice) implements Wish {}

  /** To delete records, with time to take it back. */
  record Delete(String entity, List<DataRecord> records) implements Wish {
    public Delete {
      records = List.copyOf(records);
    }
  }

  /** To take a deletion back that has not been sent. */
  record Undelete(String entity, String key) implements Wish {}

  /** That everyone knows: these records are no more. */
  record Deleted(String entity, Set<String> keys) implements Wish {}

  /** To fetch once more what is on screen, and did not come. */
  record Again() implements Wish {}

  /** That everyone knows: records of that entity were written. */
  record Written(String entity) implements Wish {}

  /** That everyone knows a record as the server answered it. */
  record Known<T>(Query<T> query, T data) implements Wish {}

  /** To find out whether the server is there at all. */
  record Doubt() implements Wish {}

  /**
   * A short message.
   *
   * @param bad whether something went wrong; then it stays until it is closed
   * @param link where more is to be seen
   */
  record Notice(String text, boolean bad, Optional<Link> link) {

    public static Notice good(String text) {
      return new Notice(text, false, Optional.empty());
    }

    public static Notice bad(String text) {
      return new Notice(text, true, Optional.empty());
    }

    public Notice link(String label, String address) {
      return new Notice(text, bad, Optional.of(new Link(label, address)));
    }
  }

  /** A named address. */
  record Link(String label, String address) {}
}
