package dev.hydraui.compose.conformance

import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.isRoot
import dev.hydraui.compose.HydraScreen
import dev.hydraui.compose.ScreenSettings
import dev.hydraui.conformance.Act
import dev.hydraui.conformance.Case
import dev.hydraui.conformance.Target
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Store
import dev.hydraui.message.English
import dev.hydraui.message.Messages
import dev.hydraui.node.Node

/** The corpus in a composition: a person's hands, and what assistive technology is told. */
@OptIn(ExperimentalTestApi::class)
internal class Screen(
  private val ui: ComposeUiTest,
  private val settings: ScreenSettings = ScreenSettings(),
) {

  /** A machine that is shown, in a language. */
  private class Playing(val words: Messages, val store: Store<Node<String>, Any>)

  private val hands = Hands(ui)
  private val sent = ArrayList<String>()
  private val failed = ArrayList<String>()
  private var playing by mutableStateOf(begun(English()))

  /** The case and the act, for messages. */
  private var at = ""

  fun play(what: Case) {
    begin()
    what.acts().forEachIndexed { index, act ->
      at = "${what.name()}, act ${index + 1}"
      play(act)
    }
    at = "${what.name()}, at its end"
    ui.waitForIdle()
    expectAll("sent", sent, emptyList())
    expectAll("failed", failed, emptyList())
  }

  /**
   * Does what is done in a case, where there is what it is done to, and nothing else: in other
   * windows other things are in sight.
   *
   * @param look told, after each thing that is done, where that was
   */
  fun walk(what: Case, look: (String) -> Unit) {
    begin()
    what.acts().filter(::does).forEachIndexed { index, act ->
      val on = onWhat(act)
      if (on == null || Thing.find(things(), on) != null) {
        play(act)
        look("${what.name()}, after ${index + 1}")
      }
    }
  }

  private fun begin() {
    ui.setContent {
      key(playing) {
        val its = settings.copy(words = playing.words, onFailure = { failed.add("${it.message}") })
        HydraScreen(playing.store, Modifier.fillMaxSize(), its)
      }
    }
    ui.waitForIdle()
  }

  private fun does(act: Act) = act is Act.Show || act is Act.Speak || act is Act.Press

  private fun onWhat(act: Act): Target? = (act as? Act.Press)?.on()

  private fun begun(words: Messages): Playing {
    val store = Store.start(Shown(sent::add), Capabilities.none())
    return Playing(words, store)
  }

  private fun play(act: Act) {
    when (act) {
      is Act.Show -> ui.runOnIdle { playing.store.send(act.view()) }
      is Act.Speak -> ui.runOnIdle { playing = begun(act.messages()) }
      is Act.Press -> hands.press(found(act.on()).node)
      is Act.Type -> act.text().forEach { hands.type(focusedNode(), it.toString()) }
      is Act.Key -> hands.key(focusedNode(), act.name())
      is Act.Focus -> hands.focus(found(act.on()).node)
      is Act.Drag -> hands.drag(found(act.what()).node, found(act.onto()).node)
      else -> check(act)
    }
    ui.waitForIdle()
  }

  private fun check(act: Act) {
    when (act) {
      is Act.Sees -> expect("what is there", Thing.text(things()), act.tree())
      is Act.Finds -> expect("what is there", textOf(act.what()), act.tree())
      is Act.Lacks -> expect("nothing there", textOf(act.what()), "")
      is Act.Sends -> expectAll("sent", sent, act.events())
      is Act.Fails -> expectAll("failed", failed, act.messages())
      is Act.Focused -> expect("the focus", focusedOne(act.what()), act.what().toString())
      else -> throw IllegalStateException("This cannot be played: $act")
    }
  }

  private fun expectAll(what: String, gathered: MutableList<String>, expected: List<String>) {
    expect("what was $what", gathered.joinToString("\n"), expected.joinToString("\n"))
    gathered.clear()
  }

  private fun expect(what: String, actual: String, expected: String) {
    if (actual != expected) {
      throw failure("$what\n--- expected\n$expected\n--- actual\n$actual")
    }
  }

  private fun failure(what: String) = AssertionError("$at: $what")

  private fun roots(): List<SemanticsNode> =
    ui
      .onAllNodes(isRoot(), useUnmergedTree = true)
      .fetchSemanticsNodes(atLeastOneRootRequired = false)

  private fun things(): List<Thing> = SemanticsTree.of(roots())

  private fun textOf(target: Target): String =
    Thing.find(things(), target)?.let { Thing.text(listOf(it)) }.orEmpty()

  private fun focused(): List<Thing> = things().flatMap { it.all() }.filter { it.focused }

  /** What the keys go to: where one types, and not what the focus in that only stands for. */
  private fun focusedNode(): SemanticsNode? {
    val nodes = focused().map { it.node }
    return nodes.lastOrNull { it.config.contains(SemanticsProperties.EditableText) }
      ?: nodes.lastOrNull()
  }

  /** What has the focus, as a target is written; the one that is looked for, if there are two. */
  private fun focusedOne(target: Target): String {
    val focused = focused().map { it.target }
    return (focused.firstOrNull { it == target } ?: focused.firstOrNull())?.toString() ?: "nothing"
  }

  private fun found(target: Target): Thing {
    val things = things()
    return Thing.find(things, target)
      ?: throw failure("there is no $target in\n${Thing.text(things)}")
  }
}
