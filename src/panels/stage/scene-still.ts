/** What stands on the world in front of a dossier, for the still: fetched after the page, as no first decision waits for it. */
export { previewedSky, sceneShapes, standing } from '../../drawings/scene';
export { sceneView } from '../../view-models/scene';
