/** Everything that the console's page draws with, in the order in which it overrules. */
import "@fontsource-variable/fraunces/index.css";
import "@fontsource-variable/inter/index.css";
import "@mantine/core/styles.layer.css";
import "./tokens.css";
import "./print.css";
