package dev.hydraui.android

import android.os.Bundle
import androidx.activity.ComponentActivity
import androidx.lifecycle.ViewModelProvider
import dev.hydraui.capability.Navigation
import dev.hydraui.component.Ui
import dev.hydraui.json.Codec
import dev.hydraui.json.JsonObject
import dev.hydraui.json.JsonValue
import dev.hydraui.machine.Effect
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Step
import dev.hydraui.machine.Subscription
import dev.hydraui.node.Node

/** What the machine below has in mind: a note, and where the person is. */
internal data class Note(
  val text: String = "",
  val place: String = "",
  val asks: Boolean = false,
  val guarded: Boolean = false,
)

internal sealed interface Happened {
  data class Typed(val text: String) : Happened

  data class Came(val place: String) : Happened

  data class Go(val place: String) : Happened

  data class Asked(val asks: Boolean) : Happened

  data class Guarded(val guarded: Boolean) : Happened
}

/** A note on each of several pages. */
internal class Notes : Ui<Happened>(), Machine<Note, Happened> {

  override fun init(): Step<Note, Happened> = Step.of(Note())

  override fun update(note: Note, event: Happened): Step<Note, Happened> =
    when (event) {
      is Happened.Typed -> Step.of(note.copy(text = event.text))
      is Happened.Came -> Step.of(note.copy(place = event.place))
      is Happened.Go ->
        Step.of(note.copy(place = event.place), Effect.tell(Navigation.Push(event.place)))
      is Happened.Asked -> Step.of(note.copy(asks = event.asks))
      is Happened.Guarded -> Step.of(note.copy(guarded = event.guarded))
    }

  override fun subscriptions(note: Note): List<Subscription<Happened>> {
    val came = Subscription.to<String, Happened>(Navigation.Addresses()) { Happened.Came(it) }
    val guard = Subscription.to<Boolean, Happened>(Navigation.Guard()) { Happened.Guarded(it) }
    return if (note.guarded) listOf(came, guard) else listOf(came)
  }

  override fun view(note: Note): Node<Happened> =
    column(
      text("At ${note.place}"),
      textField("Note", note.text) { Happened.Typed(it) },
      if (note.asks) dialog("Sure?", Happened.Asked(false), text("Really?")) else Node.empty(),
    )

  /** Reads what it has written, and nothing else. */
  object Written : Codec<Note> {
    override fun write(note: Note): JsonValue =
      JsonObject.builder().put("text", note.text).put("place", note.place).build()

    override fun read(json: JsonValue): Note =
      Note(json.asObject().string("text"), json.asObject().string("place"))
  }
}

/** Shows it, keeping its state. */
class TriedActivity : ComponentActivity() {

  override fun onCreate(savedInstanceState: Bundle?) {
    super.onCreate(savedInstanceState)
    AndroidRenderer.show(this, Notes(), settings, Keeping.by(Notes.Written))
  }

  companion object {
    internal var settings = AndroidSettings()
  }
}

/** What runs in it now. */
internal fun ComponentActivity.running(): Run<Note, Happened> =
  ViewModelProvider(this)[RunningStore::class.java].orBegin { error("nothing runs here") }
