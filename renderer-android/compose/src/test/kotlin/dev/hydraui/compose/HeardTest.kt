package dev.hydraui.compose

import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.v2.runComposeUiTest
import dev.hydraui.component.Ui
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Step
import dev.hydraui.message.Arabic
import dev.hydraui.message.AriaState
import dev.hydraui.message.English
import dev.hydraui.message.Messages
import dev.hydraui.node.Node
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.MethodSource

/** What a person who does not see the screen is told, in the screen's own words. */
@OptIn(ExperimentalTestApi::class)
internal class HeardTest {

  private object Asking : Ui<String>(), Machine<String, String> {

    override fun init(): Step<String, String> = Step.of("")

    override fun update(name: String, event: String): Step<String, String> = Step.of(event)

    override fun view(name: String): Node<String> = textField("Name", name) { it }.required(true)
  }

  @ParameterizedTest
  @MethodSource("languages")
  fun statesAreToldInTheWordsOfTheScreen(words: Messages) = runComposeUiTest {
    setContent { HydraScreen(Asking, settings = ScreenSettings(words = words)) }
    val told =
      onAllNodes(SemanticsMatcher.keyIsDefined(SemanticsProperties.StateDescription))
        .fetchSemanticsNodes()
        .mapNotNull { it.config.getOrNull(SemanticsProperties.StateDescription) }
    val required = words.accessible().state(AriaState.REQUIRED)
    assertTrue(told.any { required in it }, "$told")
  }

  private companion object {
    @JvmStatic fun languages(): List<Messages> = listOf(English(), Arabic())
  }
}
